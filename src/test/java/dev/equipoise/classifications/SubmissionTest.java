package dev.equipoise.classifications;

import static dev.equipoise.classifications.Calls.anyDocket;
import static dev.equipoise.classifications.Calls.anyReference;
import static dev.equipoise.classifications.Calls.partner;
import static dev.equipoise.classifications.Calls.profile;
import static dev.equipoise.classifications.Calls.read;
import static dev.equipoise.classifications.Calls.submit;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

/** The main job: what becomes current, what goes to history, what changes nothing. */
@QuarkusTest
class SubmissionTest {

    private static final String GRAVE = "\"offense-seriousness\": \"grave-felony\", \"evidence-sufficiency\":"
            + " \"probable-cause\"";
    private static final String NOTHING = "\"criminal-record\": \"none\"";

    @Test
    void theSameProfileAgainChangesNothing() {
        String reference = anyReference();
        String body = profile(anyDocket(), NOTHING, "");
        var first = submit(reference, body).statusCode(201).header("Location", startsWith("/v1/classifications/"));
        String id = first.extract().path("classification.id");

        submit(reference, body).statusCode(200).body("classification.id", equalTo(id));
        submit(reference, body.replace("\"none\"", "{ \"level\": \"none\" }")).statusCode(200);
        read("/v1/cases/{r}/profiles", reference).body("items", hasSize(1));
        read("/v1/cases/{r}/classifications", reference).body("items", hasSize(1));
    }

    @Test
    void whatANewProfileLeavesOutIsUnknownAgain() {
        String reference = anyReference();
        String docket = anyDocket();
        submit(reference, profile(docket, GRAVE, "")).statusCode(201).body("classification.tier", is("standard"))
                .body("classification.decidedBy", is("rule"));
        submit(reference, profile(docket, NOTHING, "")).statusCode(201)
                .body("classification.tier", is("lower-priority")).body("classification.unknown", hasSize(7));

        read("/v1/cases/{r}/classification", reference).body("tier", is("lower-priority"));
        read("/v1/classifications?docket={d}", docket).body("items", hasSize(1))
                .body("items[0].tier", is("lower-priority"));
        read("/v1/classifications?history=true&docket={d}", docket).body("items", hasSize(2));
        read("/v1/cases/{r}", reference).body("profiles", is(2)).body("stages", hasSize(1))
                .body("stages[0].tier", is("lower-priority"));
    }

    @Test
    void aLateArrivalGoesToHistory() {
        String reference = anyReference();
        String docket = anyDocket();
        submit(reference, profile(docket, NOTHING, ", \"assessedAt\": \"2026-03-01T00:00:00Z\"")).statusCode(201);
        submit(reference, profile(docket, GRAVE, ", \"assessedAt\": \"2026-02-01T00:00:00Z\"")).statusCode(201);

        read("/v1/cases/{r}/classification", reference).body("tier", is("lower-priority"));
        read("/v1/classifications?docket={d}", docket).body("items", hasSize(1));
        read("/v1/cases/{r}/classifications", reference).body("items", hasSize(2));
    }

    @Test
    void aPinIsAnsweredAndNeverCurrent() {
        String reference = anyReference();
        String docket = anyDocket();
        submit(reference, profile(docket, GRAVE, ", \"policyVersion\": \"1.0.0\"")).statusCode(201)
                .body("classification.tier", is("standard"));

        read("/v1/cases/{r}/classification", reference).statusCode(404);
        read("/v1/classifications?docket={d}", docket).body("items", hasSize(0));
        submit(reference, profile(docket, GRAVE, ", \"policyVersion\": \"1.0.0\"")).statusCode(200);
    }

    @Test
    void anotherDayIsAnsweredAndNeverCurrent() {
        String reference = anyReference();
        String body = profile(anyDocket(), NOTHING, ", \"asOf\": \"2026-01-01\"");
        submit(reference, body).statusCode(201).body("classification.asOf", is("2026-01-01"));
        submit(reference, body).statusCode(200);
        read("/v1/cases/{r}/classification", reference).statusCode(404);
        submit(reference, body.replace("2026-01-01", "2025-12-31")).statusCode(422)
                .body("type", is("/problems/no-policy-in-force"));
    }

    @Test
    void aRetractedProfileGivesWayToTheOneBeforeIt() {
        String reference = anyReference();
        String docket = anyDocket();
        String first = submit(reference, profile(docket, NOTHING, "")).extract().path("classification.id");
        String wrong = submit(reference, profile(docket, GRAVE, "")).extract().path("profile.id");

        retract(reference, wrong, "Another person's record").statusCode(200)
                .body("retraction.reason", is("Another person's record"));
        read("/v1/cases/{r}/classification", reference).body("id", is(first));
        read("/v1/classifications?docket={d}", docket).body("items.id", equalTo(List.of(first)));

        retract(reference, wrong, "Another person's record").statusCode(200);
        retract(reference, wrong, "Something else").statusCode(409);
    }

    @Test
    void whereNoProfileIsLeftTheCaseHasNoClassificationAndLeavesTheRanking() {
        String reference = anyReference();
        String docket = anyDocket();
        String only = submit(reference, profile(docket, GRAVE, "")).extract().path("profile.id");
        retract(reference, only, "Entered by mistake").statusCode(200);

        read("/v1/cases/{r}/classification", reference).statusCode(404);
        read("/v1/classifications?docket={d}", docket).body("items", hasSize(0));
        read("/v1/cases/{r}", reference).statusCode(200).body("stages", hasSize(0));
        read("/v1/cases/{r}/profiles", reference).body("items[0].retraction.reason", is("Entered by mistake"));
    }

    @Test
    void aRetractionSaysWhy() {
        String reference = anyReference();
        String id = submit(reference, profile(anyDocket(), NOTHING, "")).extract().path("profile.id");
        retract(reference, id, ".").statusCode(400).body("violations.pointer", hasItem("/reason"));
        partner().body("{}").post("/v1/cases/{r}/profiles/{p}/retraction", reference, id).then().statusCode(400);
    }

    @Test
    void lawThatBarsEnforcementLeavesNoTier() {
        submit(anyReference(), profile(anyDocket(), GRAVE, ", \"facts\": { \"citizenship-claim-unresolved\": true }"))
                .statusCode(201).body("classification.discretion", is("moot"))
                .body("classification.tier", equalTo(null))
                .body("classification.score", equalTo(null)).body("classification.bounds", equalTo(null))
                .body("classification.settled", is(true)).body("classification.decidedBy", is("gate"))
                .body("classification.options.enforcement", hasSize(0));
    }

    @Test
    void aForeignCaseLooksLikeNoneAtAll() {
        String reference = anyReference();
        String id = submit(reference, profile(anyDocket(), NOTHING, "")).extract().path("classification.id");
        given().header("Authorization", "Bearer demo-partner-2").get("/v1/classifications/{id}", id).then()
                .statusCode(404);
        given().header("Authorization", "Bearer demo-partner-2").get("/v1/cases/{r}", reference).then().statusCode(404);
        submit(reference, profile(anyDocket(), NOTHING, "")).statusCode(201);
    }

    @Test
    void numbersThatTheGovernmentGaveAPersonAreNoReferences() {
        for (String number : new String[]{"A123456789", "a12345678", "A-123-456-789", "123-45-6789", "123456789" }) {
            submit(number, profile(anyDocket(), NOTHING, "")).statusCode(400)
                    .body("violations.pointer", hasItem("path:reference"));
        }
        submit("SEA-2026-0417-A", profile(anyDocket(), NOTHING, "")).statusCode(201);
    }

    @Test
    void fiftyAtOnceMakeOneCaseAndOneProfile() throws Exception {
        String reference = anyReference();
        String body = profile(anyDocket(), NOTHING, "");
        var pool = Executors.newFixedThreadPool(16);
        try {
            var calls = IntStream.range(0, 50)
                    .mapToObj(call -> (Callable<Integer>) () -> submit(reference, body).extract().statusCode())
                    .toList();
            var statuses = pool.invokeAll(calls).stream().map(SubmissionTest::get).sorted().toList();
            assertThat(statuses).startsWith(200).endsWith(201).containsOnly(200, 201);
            assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
        } finally {
            pool.shutdownNow();
        }
        read("/v1/cases/{r}/profiles", reference).body("items", hasSize(1));
    }

    @Test
    void aStoredAnswerIsGivenBackWordForWordAndCanHoldMore() {
        String reference = anyReference();
        String body = profile(anyDocket(), NOTHING, "");
        String id = submit(reference, body).extract().path("classification.id");
        String plain = read("/v1/classifications/{id}", id).extract().asString();
        assertThat(read("/v1/cases/{r}/classification", reference).extract().asString()).isEqualTo(plain);

        read("/v1/classifications/{id}?include=askNext,rules", id).body("askNext", hasSize(7))
                .body("askNext[0].spread", not(equalTo(null))).body("rules.outcome", hasItem("unknown"))
                .body("digest", equalTo(JsonPath.from(plain).getString("digest")));
    }

    private static Integer get(Future<Integer> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static ValidatableResponse retract(String reference, String profile, String reason) {
        return partner().body("{ \"reason\": \"" + reason + "\" }")
                .post("/v1/cases/{r}/profiles/{p}/retraction", reference, profile).then();
    }
}
