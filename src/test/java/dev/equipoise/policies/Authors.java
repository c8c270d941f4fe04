package dev.equipoise.policies;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Calls of those who write policies and of those who approve them. */
final class Authors {

    private static final String DOCUMENT = """
            policy: %s
            version: %s
            title: A test
            effective: { from: %s }
            scoring: { method: weighted-mean }
            gates: [stay-in-force]
            factors:
              culpability: { values: { none: 0, negligent: 25, reckless: 50, knowing: 75, purposeful: 100 } }
            weights: { default: { culpability: 1000 } }
            tiers:
              - { id: low, title: Low, from: 0 }
              - { id: high, title: High, from: 50 }
            """;

    private Authors() {
    }

    static String anyPolicy() {
        return "test-" + UUID.randomUUID();
    }

    static String document(String policy, String version, String from) {
        return DOCUMENT.formatted(policy, version, from);
    }

    static RequestSpecification by(String key) {
        return given().header("Authorization", "Bearer " + key);
    }

    static RequestSpecification author() {
        return by("demo-policy-author");
    }

    static RequestSpecification approver() {
        return by("demo-policy-approver").contentType("application/json");
    }

    static ValidatableResponse draft(String yaml) {
        return author().contentType("application/yaml").body(yaml.getBytes(UTF_8)).post("/v1/policies").then();
    }

    static ValidatableResponse replace(String policy, String version, String yaml) {
        return author().contentType("application/yaml").body(yaml.getBytes(UTF_8))
                .put("/v1/policies/{p}/versions/{v}", policy, version).then();
    }

    static ValidatableResponse approve(String policy, String version, String body) {
        return approver().body(body).post("/v1/policies/{p}/versions/{v}/approval", policy, version).then();
    }

    static ValidatableResponse enter(String kind, String policy, String version, String from, String until) {
        String end = until == null ? "" : ", \"until\": \"" + until + "\"";
        return approver().body("{\"from\": \"%s\"%s, \"reason\": \"Enjoined nationwide.\", \"source\": \"No. 1\"}"
                .formatted(from, end)).post("/v1/policies/{p}/versions/{v}/" + kind, policy, version).then();
    }

    /** A policy in force since the beginning of the century. */
    static String published() {
        String policy = anyPolicy();
        draft(document(policy, "1.0.0", "2001-01-01")).statusCode(201);
        approve(policy, "1.0.0", "{\"acknowledge\": true, \"reason\": \"A test of the past.\"}").statusCode(200);
        return policy;
    }

    static String evaluation(String policy, String more) {
        return """
                { "policy": "%s", "stage": "pursue-appeal", "context": "administrative",
                  "ratings": { "culpability": "knowing" } %s }""".formatted(policy, more);
    }

    static ValidatableResponse evaluate(String key, String policy, String more) {
        return by(key).contentType("application/json").body(evaluation(policy, more)).post("/v1/evaluations").then();
    }
}
