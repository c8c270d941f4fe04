package dev.equipoise.policies;

import static dev.equipoise.policies.Authors.anyPolicy;
import static dev.equipoise.policies.Authors.approve;
import static dev.equipoise.policies.Authors.approver;
import static dev.equipoise.policies.Authors.author;
import static dev.equipoise.policies.Authors.document;
import static dev.equipoise.policies.Authors.draft;
import static dev.equipoise.policies.Authors.evaluate;
import static dev.equipoise.policies.Authors.published;
import static dev.equipoise.policies.Authors.replace;
import static io.restassured.RestAssured.when;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** From the first draft to publication, over HTTP. */
@QuarkusTest
class PolicyLifecycleTest {

    private static final String ONE = "/v1/policies/{p}/versions/1.0.0";

    @Test
    void aDraftIsStoredWrittenOutAndShownToThoseWhoWorkOnIt() {
        String policy = anyPolicy();
        draft(document(policy, "1.0.0", "2090-01-01")).statusCode(201).body("state", is("draft"))
                .body("author", is("demo-policy-author")).body("$", not(hasKey("approvedBy")))
                .body("document.gates[0].when", is("facts['stay-in-force'] == true"))
                .body("document.weights.pursue-appeal.culpability", is(1000));
        author().get(ONE, policy).then().statusCode(200).body("state", is("draft"));
        approver().get(ONE, policy).then().statusCode(200);
        author().get("/v1/policies/{p}/versions", policy).then().body("items.state", contains("draft"));
        author().get("/v1/policies?limit=500").then()
                .body("items.find { it.id == '" + policy + "' }.drafts", contains("1.0.0"));
    }

    @Test
    void nobodyElseLearnsThatThereIsADraft() {
        String policy = anyPolicy();
        draft(document(policy, "1.0.0", "2090-01-01")).statusCode(201);
        when().get(ONE, policy).then().statusCode(404);
        when().get(ONE + "/check", policy).then().statusCode(404);
        when().get("/v1/policies/{p}/versions", policy).then().statusCode(404);
        when().get("/v1/policies?limit=500").then().body("items.id", not(hasItem(policy)));
        Authors.by("demo-partner").get(ONE, policy).then().statusCode(404);
        evaluate("demo-partner", policy, ", \"policyVersion\": \"1.0.0\"").statusCode(400);
    }

    @Test
    void aDraftIsReplacedByWhoeverHasSeenItAsItIs() {
        String policy = anyPolicy();
        String first = draft(document(policy, "1.0.0", "2090-01-01")).extract().header("ETag");
        assertThat(author().get(ONE, policy).header("ETag")).isEqualTo(first);
        String changed = document(policy, "1.0.0", "2091-01-01");
        String second = replacing(policy, changed, first).statusCode(200).body("effective.from", is("2091-01-01"))
                .extract().header("ETag");
        replacing(policy, changed, first).statusCode(412).body("type", is("/problems/precondition-failed"));
        replacing(policy, changed, "W/" + second).statusCode(412);
        replacing(policy, changed, "\"x\", " + second).statusCode(200);
        replacing(policy, changed, "*").statusCode(200);
        assertThat(author().get(ONE, policy).header("ETag")).isEqualTo(second);
    }

    private static ValidatableResponse replacing(String policy, String yaml, String tag) {
        return author().contentType("application/yaml").header("If-Match", tag).body(yaml.getBytes(UTF_8))
                .put(ONE, policy).then();
    }

    @Test
    void thePathAndTheDocumentNameTheSameVersion() {
        String policy = anyPolicy();
        draft(document(policy, "1.0.0", "2090-01-01")).statusCode(201);
        replace(policy, "1.0.0", document("other", "2.0.0", "2090-01-01")).statusCode(400)
                .body("violations.pointer", contains("/policy", "/version"));
        replace(policy, "2.0.0", document(policy, "2.0.0", "2090-01-01")).statusCode(404);
        draft(document(policy, "1.0.0", "2090-01-01")).statusCode(409);
        draft(document("baseline", "1.0.0", "2090-01-01")).statusCode(409)
                .body("detail", containsString("comes with the service"));
    }

    @Test
    void somebodyElsePublishesItForGood() {
        String policy = anyPolicy();
        draft(document(policy, "1.0.0", "2090-01-01")).statusCode(201);
        approve(policy, "1.0.0", "{}").statusCode(200).body("state", is("published"))
                .body("author", is("demo-policy-author")).body("approvedBy", is("demo-policy-approver"))
                .body("publishedAt", containsString("T"));
        String digest = when().get(ONE, policy).then().statusCode(200).body("approvedBy", is("demo-policy-approver"))
                .extract().path("digest");
        replace(policy, "1.0.0", document(policy, "1.0.0", "2091-01-01")).statusCode(409);
        approve(policy, "1.0.0", "{}").statusCode(409);
        when().get(ONE, policy).then().body("digest", is(digest));
        replace("baseline", "1.0.0", document("baseline", "1.0.0", "2091-01-01")).statusCode(409);
    }

    @Test
    void aPastBeginningNeedsASignatureWithAReason() {
        String policy = anyPolicy();
        draft(document(policy, "1.0.0", "2001-01-01")).statusCode(201);
        author().get(ONE + "/check", policy).then().statusCode(200).body("verdict", is("needs-acknowledgement"))
                .body("findings.id", hasItem("retroactive"));
        approve(policy, "1.0.0", "{}").statusCode(409).body("report.findings.id", hasItem("retroactive"));
        approve(policy, "1.0.0", "{\"acknowledge\": true}").statusCode(400).body("violations.pointer",
                contains("/reason"));
        approve(policy, "1.0.0", "{\"acknowledge\": 1, \"reasn\": \"x\"}").statusCode(400).body("violations",
                hasSize(2));
        approve(policy, "1.0.0", "{\"acknowledge\": true, \"reason\": \"Signed on that day.\"}").statusCode(200);
        when().get(ONE + "/check", policy).then().statusCode(200);
    }

    @Test
    void whatHasChangedSinceItWasReadIsNotApproved() {
        String policy = anyPolicy();
        String seen = draft(document(policy, "1.0.0", "2090-01-01")).extract().header("ETag");
        replace(policy, "1.0.0", document(policy, "1.0.0", "2091-01-01")).statusCode(200);
        approver().header("If-Match", seen).body("{}").post(ONE + "/approval", policy).then().statusCode(412);
        when().get(ONE, policy).then().statusCode(404);
    }

    @Test
    void aDraftMayBeTriedByThoseWhoWorkOnItAndByNobodyElse() {
        String policy = anyPolicy();
        draft(document(policy, "1.0.0", "2001-01-01")).statusCode(201);
        String pin = ", \"policyVersion\": \"1.0.0\"";
        evaluate("demo-policy-author", policy, pin).statusCode(200).body("draft", is(true)).body("tier", is("high"))
                .body("score", is(75)).body("warnings", hasItem(containsString("is a draft")));
        evaluate("demo-policy-approver", policy, pin).statusCode(200).body("draft", is(true));
        evaluate("demo-policy-author", policy, "").statusCode(422).body("intervals", hasSize(0));
        replace(policy, "1.0.0", document(policy, "1.0.0", "2001-01-01").replace("from: 50", "from: 80"))
                .statusCode(200);
        evaluate("demo-policy-author", policy, pin).body("tier", is("low"));
        approve(policy, "1.0.0", "{\"acknowledge\": true, \"reason\": \"A test.\"}").statusCode(200);
        evaluate("demo-partner", policy, "").statusCode(200).body("$", not(hasKey("draft"))).body("tier", is("low"));
    }

    @Test
    void aStoredCaseIsReadUnderAPolicyThatWasWrittenLater() {
        String reference = "life-" + UUID.randomUUID();
        Authors.by("demo-partner").contentType("application/json").body("""
                { "docket": "lifecycle", "stage": "pursue-appeal", "context": "administrative", "assessedBy": "unit-7",
                  "ratings": { "culpability": "knowing" } }""").post("/v1/cases/{r}/profiles", reference).then()
                .statusCode(201);
        String policy = published();
        Authors.by("demo-partner").get("/v1/cases/{r}/classification?policy=" + policy, reference).then()
                .statusCode(200).body("policy.id", is(policy)).body("tier", is("high")).body("id", nullValue());
        Authors.by("demo-partner").get("/v1/cases/{r}/classifications", reference).then().body("items", hasSize(1));
    }
}
