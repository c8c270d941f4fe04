package dev.equipoise.memoranda;

import static dev.equipoise.memoranda.Asking.evaluate;
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

/** The memoranda as callers meet them. */
@QuarkusTest
class MemorandaOverHttpTest {

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

    /** Nobody could have read it then: the baseline came a day before the memoranda. */
    @Test
    void anAnswerForADayBeforeItsVersionWasPublishedSaysWhenThatWas() {
        evaluate("dhs-johnson-2014", "2016-03-01", Map.of()).statusCode(200).body("policy.publishedAt",
                is("2026-11-25T00:00:00Z"));
        evaluate("baseline", "2026-11-23", Map.of()).statusCode(200).body("policy.publishedAt",
                is("2026-11-24T00:00:00Z"));
        evaluate("baseline", "2026-11-24", Map.of()).statusCode(200).body("policy.publishedAt", nullValue());
    }

    @Test
    void nothingWasInForceForTheDepartmentBetweenTwoAdministrations() {
        for (String day : List.of("2021-01-20", "2021-01-25", "2021-01-31")) {
            evaluate("dhs-kelly-2017", day, Map.of()).statusCode(422).body("intervals.why", contains("ended"));
            evaluate("dhs-pekoske-2021", day, Map.of()).statusCode(422).body("intervals.why", contains("not-yet"));
        }
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
}
