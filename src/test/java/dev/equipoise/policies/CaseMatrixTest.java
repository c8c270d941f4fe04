package dev.equipoise.policies;

import static dev.equipoise.policies.Authors.by;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;

/** Stored cases under two versions: each is evaluated once more under both, and counted by hand. */
@QuarkusTest
class CaseMatrixTest {

    private static final String DIFF = "/v1/policies/{p}/versions/1.0.0/diff?to=1.1.0";
    private static final String CHECK = "/v1/policies/{p}/versions/1.1.0/check";
    private static final List<String> LEVELS = List.of("none", "negligent", "reckless", "knowing", "purposeful");

    private String policy;
    private String own;
    private String other;

    @BeforeEach
    void twoVersionsAndTwoPartners() {
        policy = Authors.published();
        String later = Authors.document(policy, "1.1.0", "2001-02-01").replace("from: 50", "from: 75");
        Authors.draft(later).statusCode(201);
        Authors.approve(policy, "1.1.0", "{\"acknowledge\": true, \"reason\": \"A test of the past.\"}")
                .statusCode(200);
        own = partner();
        other = partner();
        for (String level : LEVELS) {
            submit(own, "C-" + level, "pursue-appeal", level);
        }
        submit(own, "C-none", "detain-or-release", "knowing");
        submit(own, "C-none", "pursue-appeal", "reckless");
        retract(own, "C-knowing", submit(own, "C-knowing", "pursue-appeal", "none"));
        submit(other, "C-only", "pursue-appeal", "purposeful");
    }

    private static RequestSpecification operator() {
        return by("demo-operator").contentType("application/json");
    }

    /** @return a key of a new one */
    private static String partner() {
        String partner = "matrix-" + UUID.randomUUID();
        operator().body("{ \"id\": \"%s\", \"name\": \"A test\" }".formatted(partner)).post("/v1/partners").then()
                .statusCode(201);
        return key(partner, "\"partner-submit\", \"partner-read\"");
    }

    private static String key(String partner, String roles) {
        return operator().body("{ \"label\": \"A test\", \"roles\": [ %s ] }".formatted(roles))
                .post("/v1/partners/{p}/keys", partner).then().statusCode(201).extract().path("key");
    }

    private static String submit(String key, String reference, String stage, String culpability) {
        return by(key).contentType("application/json").body("""
                { "docket": "matrix", "stage": "%s", "context": "administrative", "assessedBy": "unit-7",
                  "ratings": { "culpability": "%s" } }""".formatted(stage, culpability))
                .post("/v1/cases/{r}/profiles", reference).then().statusCode(201).extract().path("profile.id");
    }

    private static void retract(String key, String reference, String profile) {
        by(key).contentType("application/json").body("{ \"reason\": \"Entered by mistake\" }")
                .post("/v1/cases/{r}/profiles/{p}/retraction", reference, profile).then().statusCode(200);
    }

    private String tier(String version, String stage, String culpability) {
        return by("demo-partner").contentType("application/json").body("""
                { "policy": "%s", "policyVersion": "%s", "stage": "%s", "context": "administrative",
                  "ratings": { "culpability": "%s" } }""".formatted(policy, version, stage, culpability))
                .post("/v1/evaluations").path("tier");
    }

    private Map<String, Integer> byHand(String stage, List<String> culpabilities) {
        var counts = new TreeMap<String, Integer>();
        culpabilities.forEach(level -> counts.merge(tier("1.0.0", stage, level) + " " + tier("1.1.0", stage, level), 1,
                Integer::sum));
        return counts;
    }

    private static Map<String, Integer> counted(JsonPath answer, String stage) {
        List<Map<String, Object>> cells = answer.param("stage", stage)
                .getList("cases.matrices.find { it.stage == stage }.cells");
        var counts = new TreeMap<String, Integer>();
        cells.forEach(cell -> counts.put(cell.get("from") + " " + cell.get("to"), (Integer) cell.get("count")));
        return counts;
    }

    @Test
    void aPartnerSeesItsOwnCasesEachByItsCurrentProfilesAlone() {
        for (String path : List.of(DIFF, CHECK)) {
            JsonPath answer = by(own).get(path, policy).then().statusCode(200).body("cases.read", is(6))
                    .body("cases.whole", is(true)).extract().jsonPath();
            assertThat(counted(answer, "pursue-appeal")).isEqualTo(
                    byHand("pursue-appeal", List.of("reckless", "negligent", "reckless", "knowing", "purposeful")))
                    .containsEntry("high low", 2);
            assertThat(counted(answer, "detain-or-release")).isEqualTo(byHand("detain-or-release", List.of("knowing")));
        }
        by(other).get(DIFF, policy).then().statusCode(200).body("cases.read", is(1));
    }

    @Test
    void authorsAndApproversCountThoseOfAllPartnersAndNothingElseIsToldOfThem() {
        int before = by("demo-policy-author").get(DIFF, policy).path("cases.read");
        String third = partner();
        submit(third, "C-1", "pursue-appeal", "reckless");
        submit(own, "C-new-" + UUID.randomUUID(), "settle-or-dismiss", "knowing");
        for (String key : List.of("demo-policy-author", "demo-policy-approver")) {
            String answer = by(key).get(DIFF, policy).then().statusCode(200).body("cases.read", is(before + 2))
                    .extract().asString();
            assertThat(answer).doesNotContain("C-").doesNotContain("matrix-");
        }
    }

    @Test
    void nobodyElseIsShownAny() {
        given().get(DIFF, policy).then().statusCode(200).body("", not(hasKey("cases")));
        given().get(CHECK, policy).then().statusCode(200).body("", not(hasKey("cases")));
        for (String key : List.of("demo-auditor", "demo-operator", key("demo", "\"partner-submit\""))) {
            by(key).get(DIFF, policy).then().statusCode(200).body("", not(hasKey("cases")));
        }
    }

    @Test
    void whatIsNotEvenSavedIsComparedWithTheVersionBeforeIt() {
        String unsaved = Authors.document(policy, "1.2.0", "2030-01-01").replace("from: 50", "from: 100");
        Authors.author().contentType("application/yaml").body(unsaved.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/v1/policies/check").then().statusCode(200).body("cases.whole", is(true));
    }
}
