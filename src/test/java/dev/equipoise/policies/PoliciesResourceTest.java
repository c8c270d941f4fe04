package dev.equipoise.policies;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

/** Policies over HTTP, without a key. */
@QuarkusTest
class PoliciesResourceTest {

    @Test
    void policiesAreListedWithTheVersionInForceToday() {
        given().queryParam("limit", 500).get("/v1/policies").then().statusCode(200)
                .body("items.id", hasItems("baseline", "test-suspended"))
                .body("items.find { it.id == 'baseline' }.title", is("Eight factors, balanced"))
                .body("items.find { it.id == 'baseline' }.versions", is(1))
                .body("items.find { it.id == 'baseline' }.inForceToday", is("1.0.0"))
                .body("items.find { it.id == 'test-suspended' }.inForceToday", nullValue())
                .body("items.find { it.id == 'test-dated' }.latest", is("1.2.0"));
    }

    @Test
    void theVersionInForceIsShownWithItsWholeDocument() {
        when().get("/v1/policies/baseline").then().statusCode(200).body("version", is("1.0.0"))
                .body("state", is("published")).body("approvedBy", is("shipped"))
                .body("effective.from", is("2026-01-01"))
                .body("document.factors.court-caseload.levels.from", contains(0, 1000, 2500, 4500, 7000))
                .body("document.weights.issue-detainer.evidence-sufficiency", is(200))
                .body("document.gates.id", hasItems("citizenship-claim-unresolved", "stay-in-force"))
                .body("document.rules[0].when", containsString("factor['offense-seriousness'] == 4"));
    }

    @Test
    void anyoneCanRecomputeTheDigestFromTheDocument() throws Exception {
        String body = when().get("/v1/policies/baseline/versions/1.0.0").then().statusCode(200).extract().asString();
        var answer = new ObjectMapper().readTree(body);
        byte[] canonical = new JsonCanonicalizer(answer.get("document").toString()).getEncodedString()
                .getBytes(StandardCharsets.UTF_8);
        String digest = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
        assertThat(answer.get("digest").asText()).isEqualTo("sha256:" + digest);
    }

    @Test
    void anotherDayMayHaveAnotherVersion() {
        given().queryParam("asOf", "2025-06-30").get("/v1/policies/test-dated").then().body("version", is("1.0.0"));
        given().queryParam("asOf", "2025-07-01").get("/v1/policies/test-dated").then().body("version", is("1.2.0"));
    }

    @Test
    void whereNoneIsInForceTheIntervalsAndTheReasonAreShown() {
        given().queryParam("asOf", "2025-03-15").get("/v1/policies/test-suspended").then().statusCode(422)
                .contentType("application/problem+json").body("type", is("/problems/no-policy-in-force"))
                .body("policy", is("test-suspended")).body("asOf", is("2025-03-15"))
                .body("intervals", hasSize(1)).body("intervals[0].why", is("suspended"))
                .body("intervals[0].from", is("2025-01-01")).body("intervals[0].until", is("2026-01-01"))
                .body("intervals[0].suspended[0].reason", is("Enjoined nationwide."))
                .body("intervals[0]", not(hasKey("scope")))
                .body("detail", containsString("1.0.0 is suspended"));
        given().queryParam("asOf", "2025-12-31").get("/v1/policies/baseline").then().statusCode(422)
                .body("intervals[0].why", is("not-yet")).body("intervals[0].until", nullValue());
    }

    @Test
    void versionsAreListedHighestFirstWithoutDocumentsPageByPage() {
        var seen = new ArrayList<String>();
        String after = null;
        do {
            var request = given().queryParam("limit", 2);
            var page = (after == null ? request : request.queryParam("after", after))
                    .get("/v1/policies/test-dated/versions")
                    .then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("items.version"));
            assertThat(page.getList("items.document").stream().allMatch(document -> document == null)).isTrue();
            after = page.getString("next");
        } while (after != null);
        assertThat(seen).isEqualTo(List.of("1.2.0", "1.1.0", "1.0.0"));
    }

    @Test
    void whatIsNotThereIsAProblem() {
        when().get("/v1/policies/no-such").then().statusCode(404).body("type", is("/problems/not-found"));
        when().get("/v1/policies/no-such/versions").then().statusCode(404);
        when().get("/v1/policies/baseline/versions/9.9.9").then().statusCode(404);
    }

    @Test
    void queriesThatMakeNoSenseAreRefused() {
        given().queryParam("asOf", "2026-02-30").get("/v1/policies/baseline").then().statusCode(400)
                .body("violations[0].pointer", is("query:asOf"));
        given().queryParam("as-of", "2026-02-03").get("/v1/policies/baseline").then().statusCode(400)
                .body("violations[0].pointer", is("query:as-of"))
                .body("violations[0].message", containsString("asOf"));
        given().queryParam("after", "nonsense").get("/v1/policies").then().statusCode(400)
                .body("violations[0].pointer", is("query:after"));
    }
}
