package dev.equipoise.memoranda;

import static dev.equipoise.memoranda.Asking.evaluate;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** What memoranda leave to people, as callers meet it. */
@QuarkusTest
class JudgmentOverHttpTest {

    @Test
    void ratherThanATierTheFirstMemorandumHasWhatSpeaksForAndAgainstInItsOwnOrder() {
        evaluate("ins-meissner-2000", "initiate-removal-proceedings", "2005-06-01", Map.of("ratings",
                Map.of("cooperation", "willing", "alternatives-available", "none"), "facts",
                Map.of("lawful-permanent-resident", true, "criminal-conviction", true, "length-of-presence", 9,
                        "military-service", false)))
                .statusCode(200).body("tier", is("individual-assessment")).body("settled", is(true))
                .body("assessment", is("individual")).body("contributions", hasSize(0))
                .body("summary", containsString("judgment on the whole case"))
                .body("considerations.for.id",
                        contains("factor-1-status", "factor-2-length-of-residence", "factor-4-humanitarian",
                                "factor-5-no-violations", "factor-6-removal-unlikely", "factor-8-relief",
                                "factor-9-future-admissibility", "factor-10-cooperation", "factor-12-community",
                                "factor-13-resources", "early-resident", "early-health", "early-juvenile",
                                "early-elderly", "early-adopted", "early-childhood"))
                .body("considerations.for.find { it.id == 'factor-1-status' }.outcome", is("holds"))
                .body("considerations.for.find { it.id == 'factor-2-length-of-residence' }.outcome", is("judgment"))
                .body("considerations.for.find { it.id == 'factor-10-cooperation' }.outcome", is("holds"))
                .body("considerations.for.find { it.id == 'factor-10-cooperation' }.verified", is("general-knowledge"))
                .body("considerations.for.find { it.id == 'early-elderly' }.outcome", is("unknown"))
                .body("considerations.against.id", contains("factor-3-criminal-history", "factor-5-violations"))
                .body("considerations.against.outcome", contains("holds", "unknown"))
                .body("caveats.about", hasItem("The end"));
    }

    @Test
    void whatDoesNotHoldIsThereForWhoeverAsksForAllRules() {
        given().header("Authorization", "Bearer demo-partner").contentType(ContentType.JSON)
                .queryParam("include", "rules")
                .body(Map.of("policy", "ice-morton-2011-06", "stage", "stay-of-removal", "asOf", "2012-01-01",
                        "context", "administrative", "facts", Map.of("military-service", false,
                                "family-military-service", false, "national-security-concern", true)))
                .post("/v1/evaluations").then().statusCode(200)
                .body("considerations.for.find { it.id == 'factor-5-military' }.outcome", is("does-not-hold"))
                .body("considerations.against.find { it.id == 'care-national-security' }.outcome", is("holds"))
                .body("considerations.for.id", hasSize(23)).body("considerations.against.id", hasSize(8));
    }

    @Test
    void whatIsWeighedMovesNeitherTierNorBoundsNorWhatIsUnknown() {
        var plain = evaluate("dhs-mayorkas-2021", "2024-01-01", Map.of("public-safety-threat", true)).statusCode(200);
        var weighed = evaluate("dhs-mayorkas-2021", "initiate-removal-proceedings", "2024-01-01",
                Map.of("ratings", Map.of("criminal-record", "serious"), "facts", Map.of("public-safety-threat", true,
                        "elderly", true, "weapon-used", true, "rehabilitation", false)))
                .statusCode(200)
                .body("considerations.against.find { it.id == 'aggravating-weapon' }.outcome", is("holds"))
                .body("considerations.against.find { it.id == 'aggravating-serious-record' }.outcome", is("holds"))
                .body("considerations.for.find { it.id == 'mitigating-age' }.outcome", is("holds"))
                .body("considerations.for.id", not(hasItem("mitigating-time-and-rehabilitation")))
                .body("unknown", hasSize(0));
        for (String part : List.of("tier", "bounds", "unknown", "settled", "rules", "gates", "options")) {
            assertThat(weighed.extract().<Object>path(part)).as(part).isEqualTo(plain.extract().path(part));
        }
    }

    @Test
    void aWayOutThatIsAJudgmentIsOpenToAPersonAndOneThatIsAFactIsARule() {
        evaluate("dhs-johnson-2014", "2016-01-01",
                Map.of("aggravated-felony-conviction", true, "relief-eligible", false))
                .statusCode(200).body("tier", is("priority-1"))
                .body("exits.by", contains(containsString("CBP sector chief")))
                .body("exits[0].says", containsString("Compelling and exceptional"))
                .body("exits[0].verified", is("excerpt"))
                .body("rules.find { it.id == 'p1-e-aggravated-felony' }.source", is("studylib.net/doc/10227909"));
        evaluate("dhs-johnson-2014", "2016-01-01", Map.of("aggravated-felony-conviction", true)).statusCode(200)
                .body("tier", is("not-listed")).body("bounds.tiers", hasItems("not-listed", "priority-1"))
                .body("exits", nullValue()).body("tierNote", containsString("important federal interest"))
                .body("rules.find { it.id == 'relief' }.outcome", is("unknown"));
    }

    @Test
    void approvalBeforehandIsSaidWhereOneMemorandumAsksForIt() {
        evaluate("ice-taejohnson-2021", "2021-10-01", Map.of("national-security-concern", false)).statusCode(200)
                .body("tier", is("other-priority")).body("tierNote", containsString("approval"))
                .body("caveats.find { it.about == 'In force from 2021-09-15' }.says", containsString("stayed in part"));
    }

    @Test
    void underAPolicyWithNothingToWeighAnAnswerHasNoneOfThis() {
        evaluate("baseline", "2026-06-01", Map.of()).statusCode(200).body("considerations", nullValue())
                .body("assessment", nullValue()).body("exits", nullValue()).body("tierNote", nullValue())
                .body("caveats", nullValue()).body("rules[0].source", is("This policy's own choice"));
    }
}
