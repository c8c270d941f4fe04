package dev.equipoise.classifications;

import static dev.equipoise.classifications.Calls.evaluate;
import static dev.equipoise.classifications.Calls.partner;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

/** Evaluations: what is read, what is refused, and how clearly. */
@QuarkusTest
class EvaluationTest {

    private static String at(String stage, String more) {
        return "{ \"stage\": \"" + stage + "\", \"context\": \"administrative\"" + more + " }";
    }

    private static String rated(String factor, String rating) {
        return at("initiate-removal-proceedings", ", \"ratings\": { \"" + factor + "\": " + rating + " }");
    }

    @Test
    void nothingKnownFavorsThePersonAndSaysSo() {
        evaluate(at("initiate-removal-proceedings", "")).statusCode(200).body("tier", is("lower-priority"))
                .body("score", is(0)).body("bounds.high", is(100)).body("unknown", hasSize(8))
                .body("bounds.tiers", contains("lower-priority", "standard", "priority"));
    }

    @Test
    void nullIsUnknown() {
        evaluate(rated("culpability", "null")).statusCode(200).body("unknown", hasItem("culpability"));
        evaluate(at("initiate-removal-proceedings", ", \"ratings\": null, \"facts\": { \"minor\": null }"))
                .statusCode(200);
    }

    @Test
    void whatWasAskedInVainIsNotAskedAgain() {
        partner().body(rated("cooperation", "{ \"unknown\": \"asked\" }")).post("/v1/evaluations?include=askNext")
                .then()
                .statusCode(200).body("askNext.factor", not(hasItem("cooperation"))).body("askNext", hasSize(7));
        partner().body(rated("cooperation", "{ \"unknown\": \"not-asked\" }")).post("/v1/evaluations?include=askNext")
                .then().body("askNext.factor", hasItem("cooperation"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "\"grave-felonny\"|/ratings/offense-seriousness|grave-felony",
            "4|/ratings/offense-seriousness|name of a level",
            "true|/ratings/offense-seriousness|name of a level",
            "[]|/ratings/offense-seriousness|name of a level",
            "{}|/ratings/offense-seriousness|exactly one",
            "{ \"level\": \"felony\", \"anyOf\": [\"felony\"] }|/ratings/offense-seriousness|exactly one",
            "{ \"level\": 3 }|/ratings/offense-seriousness/level|name of a level",
            "{ \"anyOf\": [] }|/ratings/offense-seriousness/anyOf|at least one",
            "{ \"anyOf\": [\"felony\", \"felony\"] }|/ratings/offense-seriousness/anyOf/1|twice",
            "{ \"anyOf\": [\"felony\", \"fellony\"] }|/ratings/offense-seriousness/anyOf/1|felony",
            "{ \"measure\": 5 }|/ratings/offense-seriousness/measure|no measure",
            "{ \"unknown\": \"maybe\" }|/ratings/offense-seriousness/unknown|maybe",
            "{ \"unknown\": \"asked\", \"verified\": true }|/ratings/offense-seriousness/verified|cannot be verified",
            "{ \"level\": \"felony\", \"verified\": \"yes\" }|/ratings/offense-seriousness/verified|true or false",
            "{ \"level\": \"felony\", \"basis\": \"\" }|/ratings/offense-seriousness/basis|visible",
            "{ \"level\": \"felony\", \"basiss\": \"x\" }|/ratings/offense-seriousness/basiss|basis" })
    void aBadRatingIsSaidClearly(String rating, String pointer, String message) {
        evaluate(rated("offense-seriousness", rating)).statusCode(400).body("violations.pointer", hasItem(pointer))
                .body("violations.message", hasItem(containsString(message)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"-1", "1.5", "5.0", "\"5\"", "1e3", "99999999999999" })
    void aMeasureIsAWholeNumberInItsBins(String measure) {
        evaluate(rated("court-caseload", "{ \"measure\": " + measure + " }")).statusCode(400)
                .body("violations.pointer", contains("/ratings/court-caseload/measure"));
    }

    @Test
    void aPartIsIncludedOnce() {
        for (String include : List.of("askNext,askNext", "", "askNext,")) {
            partner().body(rated("cooperation", "{ \"unknown\": \"asked\" }"))
                    .post("/v1/evaluations?include=" + include)
                    .then().statusCode(400).body("violations[0].pointer", is("query:include"));
        }
    }

    @Test
    void everyMistakeIsSaidAtOnceAndAProtectedNameSetsTheType() {
        evaluate("""
                { "stage": "detane", "context": "martial", "docket": "UPPER", "asOf": "2026-02-30", "reffs": 1,
                  "ratings": { "race": "none", "culpabilty": "none", "cooperation": "gladly" },
                  "facts": { "minor": "yes", "nationality": "x", "pregnent": true }, "agency": 5,
                  "assessedAt": "yesterday", "policy": "basline" }""").statusCode(400)
                .body("type", is("/problems/protected-attribute"))
                .body("violations.pointer",
                        hasItems("/stage", "/context", "/docket", "/asOf", "/reffs", "/ratings/race",
                                "/ratings/culpabilty", "/ratings/cooperation", "/facts/minor", "/facts/nationality",
                                "/facts/pregnent", "/agency", "/assessedAt", "/policy"))
                .body("violations.message",
                        hasItems(containsString("culpability"), startsWith("This is not a factor")));
    }

    @Test
    void sexualAssaultIsNotSex() {
        evaluate(at("initiate-removal-proceedings", ", \"facts\": { \"sexual-assault-conviction\": true }"))
                .statusCode(400).body("type", is("/problems/invalid-request"));
    }

    @Test
    void anUnusualContextIsAnsweredWithAWarning() {
        evaluate("{ \"stage\": \"pursue-appeal\", \"context\": \"criminal\" }").statusCode(200)
                .body("warnings", hasItem(containsString("unusual")));
        evaluate(at("pursue-appeal", "")).body("warnings", hasSize(0));
    }

    @Test
    void anImmigrationJudgeSeesTheGateBeforeAnyScore() {
        evaluate(at("detain-or-release", ", \"facts\": { \"mandatory-detention-ground\": true }"))
                .body("discretion", is("unavailable")).body("options.favorable", hasSize(0))
                .body("gates.outcome", hasItem("fired"));
        evaluate(at("detain-or-release", ", \"facts\": { \"applicant-for-admission\": true }"))
                .body("discretion", is("limited")).body("options.favorable", contains("parole"))
                .body("gates.find { it.id == 'applicant-for-admission' }.options", hasItem("bond"))
                .body("tier", is("lower-priority"));
    }

    @Test
    void includeRulesShowsWhatDidNotFireToo() {
        String body = at("initiate-removal-proceedings", ", \"facts\": { \"citizenship-claim-unresolved\": false },"
                + " \"ratings\": { \"offense-seriousness\": \"none\" }");
        evaluate(body).body("gates", hasSize(0)).body("rules", hasSize(0));
        partner().body(body).post("/v1/evaluations?include=rules").then().body("gates.outcome",
                everyItem(is("not-fired"))).body("gates", hasSize(1)).body("rules", hasSize(1));
        partner().body(body).post("/v1/evaluations?include=everything").then().statusCode(400)
                .body("violations.pointer", contains("query:include"));
    }

    @Test
    void theSameInputsHaveTheSameDigestInAnyOrderAndWithAnyBasis() {
        String one = evaluate(at("pursue-appeal", ", \"ratings\": { \"culpability\": \"none\", \"cooperation\":"
                + " \"willing\" }")).extract().path("digest");
        evaluate(
                at("pursue-appeal", ", \"ratings\": { \"cooperation\": { \"level\": \"willing\", \"basis\": \"note\" },"
                        + " \"culpability\": { \"anyOf\": [\"none\"] } }"))
                .body("digest", is(one));
        evaluate(at("pursue-appeal", ", \"ratings\": { \"culpability\": \"none\" }")).body("digest", not(is(one)));
    }
}
