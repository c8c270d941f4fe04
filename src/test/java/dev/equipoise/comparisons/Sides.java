package dev.equipoise.comparisons;

import static io.restassured.RestAssured.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Calls of those who compare, and what the comparison should have said, asked for one by one. */
final class Sides {

    /** What a row and an evaluation have in common. */
    private static final List<String> COMMON = List.of("policy", "discretion", "tier", "score", "decidedBy", "settled",
            "bounds", "gates", "rules", "warnings", "summary", "digest");

    private Sides() {
    }

    static RequestSpecification by(String key) {
        return given().header("Authorization", "Bearer " + key).contentType("application/json");
    }

    static ValidatableResponse compare(String body) {
        return by("demo-auditor").body(body).post("/v1/comparisons").then();
    }

    static ValidatableResponse compareCase(String query, String reference) {
        return by("demo-reviewer").get("/v1/cases/{r}/comparison" + query, reference).then();
    }

    static String anyReference() {
        return "side-" + UUID.randomUUID();
    }

    /** A profile with more members in front. */
    static String profile(String members, String ratings, String facts) {
        return """
                { %s "stage": "settle-or-dismiss", "context": "administrative", "ratings": { %s }, "facts": { %s } }"""
                .formatted(members, ratings, facts);
    }

    static List<Map<String, Object>> rows(ValidatableResponse answer) {
        return answer.statusCode(200).extract().jsonPath().getList("rows");
    }

    static List<Map<String, Object>> inForce(List<Map<String, Object>> rows) {
        return rows.stream().filter(row -> row.get("inForce").equals(true)).toList();
    }

    static Map<String, Object> of(List<Map<String, Object>> rows, String policy) {
        return rows.stream().filter(row -> id(row).equals(policy)).findFirst().orElseThrow();
    }

    static String id(Map<String, Object> row) {
        return ((Map<?, ?>) row.get("policy")).get("id").toString();
    }

    /** The members that an evaluation has too. */
    static Map<String, Object> common(Map<String, Object> row) {
        return row.entrySet().stream().filter(member -> COMMON.contains(member.getKey()) && member.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    static JsonPath evaluation(String policy, String asOf, String profile) {
        String body = "{ \"policy\": \"%s\", \"asOf\": \"%s\", %s".formatted(policy, asOf, profile.substring(1));
        return by("demo-partner").body(body).post("/v1/evaluations").jsonPath();
    }

    /** Without what differs from day to day. */
    static List<Map<String, Object>> lasting(List<Map<String, Object>> rows) {
        var lasting = new ArrayList<Map<String, Object>>();
        rows.forEach(row -> lasting.add(row.entrySet().stream()
                .filter(member -> !member.getKey().equals("digest") && member.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, member -> lasting(member.getKey(), member.getValue())))));
        return lasting;
    }

    /** That a version came later is said of a day, too. */
    private static Object lasting(String name, Object value) {
        if (!name.equals("policy")) {
            return value;
        }
        var policy = new TreeMap<Object, Object>((Map<?, ?>) value);
        policy.remove("publishedAt");
        return policy;
    }

    static Set<String> published() {
        List<Map<String, Object>> policies = given().queryParam("limit", 500).get("/v1/policies").jsonPath()
                .getList("items");
        return policies.stream().map(policy -> policy.get("id").toString()).collect(Collectors.toSet());
    }
}
