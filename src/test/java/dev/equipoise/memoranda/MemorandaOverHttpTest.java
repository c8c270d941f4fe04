package dev.equipoise.memoranda;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** The memoranda as callers meet them. */
@QuarkusTest
class MemorandaOverHttpTest {

    private static ValidatableResponse evaluate(String policy, String stage, String asOf, Map<String, ?> more) {
        var body = new TreeMap<String, Object>(Map.of("policy", policy, "stage", stage, "asOf", asOf,
                "context", "administrative"));
        body.putAll(more);
        return given().header("Authorization", "Bearer demo-partner").contentType(ContentType.JSON).body(body)
                .post("/v1/evaluations").then();
    }

    private static ValidatableResponse evaluate(String policy, String asOf, Map<String, ?> facts) {
        return evaluate(policy, "initiate-removal-proceedings", asOf, Map.of("facts", facts));
    }

    @Test
    void everyProfileOfTheTableLandsWhereTheMemorandumPutsIt() {
        assertThat(Landing.all()).hasSizeGreaterThan(100).allSatisfy(landing -> {
            PolicyVersion version = Shelved.memorandum(landing.policy());
            var facts = new TreeMap<String, Object>();
            landing.profile(version).forEach((id, value) -> facts.put(id, written(value)));
            evaluate(landing.policy(), version.effective().from().toString(), facts).statusCode(200)
                    .body("tier", is(landing.tier())).body("decidedBy", is("rule")).body("score", nullValue())
                    .body("rules.findAll { it.outcome == 'fired' }.id", is(landing.fired()))
                    .body("rules.verified", everyItem(notNullValue()));
        });
    }

    private static Object written(FactValue value) {
        return value instanceof FactValue.YesNo answer
                ? (Object) answer.value()
                : value instanceof FactValue.Whole number
                        ? (Object) number.value()
                        : value instanceof FactValue.Day day
                                ? day.value().toString()
                                : ((FactValue.Choice) value).value();
    }

    @Test
    void everyDayOfTheTableIsAnsweredOrRefusedAsItShould() {
        assertThat(Table.rows("dates.txt")).allSatisfy(row -> {
            var answer = evaluate(row.get(0), row.get(1), Map.of());
            if (row.get(2).equals("in-force")) {
                answer.statusCode(200).body("policy.id", is(row.get(0))).body("asOf", is(row.get(1)));
            } else {
                answer.statusCode(422).body("type", is("/problems/no-policy-in-force"))
                        .body("intervals.why", contains(row.get(2)));
            }
        });
    }

    @Test
    void nothingWasInForceForTheDepartmentBetweenTwoAdministrations() {
        for (String day : List.of("2021-01-20", "2021-01-25", "2021-01-31")) {
            evaluate("dhs-kelly-2017", day, Map.of()).statusCode(422).body("intervals.why", contains("ended"));
            evaluate("dhs-pekoske-2021", day, Map.of()).statusCode(422).body("intervals.why", contains("not-yet"));
        }
    }

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
    void aDismissalServesEnforcementUnderTheGuidanceOfJanuary2025Alone() {
        evaluate("dhs-huffman-2025-01-23", "settle-or-dismiss", "2025-06-01", Map.of()).statusCode(200)
                .body("options.enforcement", hasItem("dismissal")).body("options.favorable", not(hasItem("dismissal")));
        evaluate("opla-doyle-2022", "settle-or-dismiss", "2024-06-01", Map.of()).statusCode(200)
                .body("options.favorable", hasItem("dismissal"));
    }

    @Test
    void eachMemorandumAnswersForItsOwnAgenciesAndStages() {
        evaluate("ice-taejohnson-2021", "issue-detainer", "2021-06-01", Map.of("agency", "opla")).statusCode(200);
        outOfScope("ice-taejohnson-2021", "issue-detainer", "2021-06-01", "cbp");
        outOfScope("ice-taejohnson-2021", "settle-or-dismiss", "2021-06-01", "ice");
        outOfScope("dhs-mayorkas-2021", "detain-or-release", "2024-01-01", "ice");
        evaluate("opla-doyle-2022", "detain-or-release", "2024-01-01", Map.of("agency", "opla")).statusCode(200);
        outOfScope("opla-doyle-2022", "initiate-removal-proceedings", "2024-01-01", "ice");
        outOfScope("uscis-nta-2025", "initiate-removal-proceedings", "2025-06-01", "ice");
        outOfScope("uscis-nta-2025", "settle-or-dismiss", "2025-06-01", "uscis");
        evaluate("ins-meissner-2000", "pursue-appeal", "2002-01-01", Map.of("agency", "ins")).statusCode(200);
        outOfScope("dhs-johnson-2014", "stop-question-arrest", "2016-01-01", "ins");
        outOfScope("ice-morton-2011-03", "stop-question-arrest", "2012-01-01", "cbp");
    }

    private static void outOfScope(String policy, String stage, String asOf, String agency) {
        evaluate(policy, stage, asOf, Map.of("agency", agency)).statusCode(422)
                .body("intervals.why", contains("out-of-scope")).body("intervals[0].scope", notNullValue());
    }

    @Test
    void theLawsGatesStandUnderEveryMemorandum() {
        assertThat(Shelved.memoranda()).allSatisfy(version -> evaluate(version.id(),
                version.effective().from().toString(), Map.of("citizenship-claim-unresolved", true)).statusCode(200)
                .body("discretion", is("moot")).body("tier", nullValue()).body("decidedBy", is("gate"))
                .body("exits", nullValue()).body("gates[0].source", is("ICE Directive 16001.2")));
    }

    @Test
    void aVersionShowsItsMarksAndWhatWasSignedFor() {
        when().get("/v1/policies/dhs-kelly-2017/versions/1.0.0").then().statusCode(200)
                .body("approvedBy", is("shipped")).body("acknowledgements", hasSize(8))
                .body("acknowledgements.guard", everyItem(is("rules-contradict")))
                .body("acknowledgements.reason", everyItem(containsString("exception")))
                .body("document.caveats.about", hasItem("The start"))
                .body("document.rules.verified", everyItem(notNullValue()));
        when().get("/v1/policies/dhs-mayorkas-2021/versions/1.0.0").then().statusCode(200)
                .body("acknowledgements", nullValue())
                .body("document.considerations.speaks", hasItems("for", "against"))
                .body("document.tiers[1].exits[0].by", is("The officer who decides"));
    }

    @Test
    void underAPolicyWithNothingToWeighAnAnswerHasNoneOfThis() {
        evaluate("baseline", "2026-06-01", Map.of()).statusCode(200).body("considerations", nullValue())
                .body("assessment", nullValue()).body("exits", nullValue()).body("tierNote", nullValue())
                .body("caveats", nullValue()).body("rules[0].source", is("This policy's own choice"));
    }
}
