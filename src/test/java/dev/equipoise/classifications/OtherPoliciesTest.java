package dev.equipoise.classifications;

import static dev.equipoise.classifications.Calls.anyDocket;
import static dev.equipoise.classifications.Calls.anyReference;
import static dev.equipoise.classifications.Calls.evaluate;
import static dev.equipoise.classifications.Calls.profile;
import static dev.equipoise.classifications.Calls.read;
import static dev.equipoise.classifications.Calls.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Points, decision tables, scopes and dates: what the baseline does not show. */
@QuarkusTest
class OtherPoliciesTest {

    private static final String VIOLENT = "\"prior-absences\": { \"measure\": 3 }, \"violent-conviction\": \"some\","
            + " \"prior-convictions\": \"some\", \"ties\": \"strong\", \"cooperation\": \"compliant\"";

    private static String under(String policy, String stage, String ratings, String facts) {
        return """
                { "policy": "%s", "stage": "%s", "context": "administrative", "ratings": { %s }, "facts": { %s } }"""
                .formatted(policy, stage, ratings, facts);
    }

    @Test
    void pointsAndTheRulesThatGiveThemSumToTheScore() {
        evaluate(under("test-sum", "detain-or-release", VIOLENT, "\"length-of-presence\": 12")).statusCode(200)
                .body("score", is(3)).body("tier", is("high")).body("decidedBy", is("rule"))
                .body("contributions.points", contains(3, 2, 1, 0, -2))
                .body("contributions.weight", everyItem(nullValue())).body("contributions[1].measure", is(3))
                .body("rules.id", contains("long-presence", "violent-and-absent"))
                .body("rules[0].assumed", is(-1)).body("rules.outcome", everyItem(is("fired")))
                .body("summary", containsString("(3 points)"));
    }

    @Test
    void aRuleThatNobodyCanDecideCountsEitherWay() {
        evaluate(under("test-sum", "pursue-appeal", VIOLENT, "")).statusCode(200).body("score", is(3))
                .body("bounds.low", is(3)).body("bounds.high", is(4)).body("bounds.exact", is(false))
                .body("rules[0].outcome", is("unknown")).body("rules[0].assumed", is(-1)).body("settled", is(true));
    }

    @Test
    void whatCannotBeIsRefused() {
        evaluate(under("test-sum", "pursue-appeal", "\"violent-conviction\": \"some\", \"prior-convictions\": \"none\"",
                "")).statusCode(400).body("type", is("/problems/impossible-profile"));
        evaluate(under("test-sum", "pursue-appeal", "\"violent-conviction\": \"some\"", "")).statusCode(200)
                .body("contributions.find { it.factor == 'prior-convictions' }.assumed", is("some"));
    }

    @Test
    void aDecisionTableHasNoScore() {
        evaluate(under("test-none", "initiate-removal-proceedings", "\"offense-seriousness\": \"felony\","
                + " \"criminal-record\": \"serious\"", "")).statusCode(200).body("score", nullValue())
                .body("bounds.low", nullValue()).body("bounds.high", nullValue()).body("contributions", hasSize(0))
                .body("decidedBy", is("rule"));
        evaluate(under("test-none", "initiate-removal-proceedings", "", "")).body("tier", is("other"))
                .body("bounds.tiers", contains("other", "presumed", "priority"))
                .body("unknown", contains("offense-seriousness", "criminal-record"));
    }

    @Test
    void anAnswerWithoutAScoreRanksByTierTheHighestFirst() {
        String docket = anyDocket();
        for (String level : List.of("none", "grave-felony", "felony")) {
            submit(anyReference(), profile(docket, "\"offense-seriousness\": \"" + level + "\", \"criminal-record\":"
                    + " \"none\"",
                    ", \"policy\": \"test-none\", \"facts\": { \"custody-of-whom\": \"nobody\","
                            + " \"continuously-present-since\": \"2015-05-05\","
                            + " \"aggravated-felony-conviction\": false }"))
                    .statusCode(201);
        }
        read("/v1/classifications?policy=test-none&docket={d}", docket).body("items.tier",
                contains("priority", "presumed", "other"));
        read("/v1/classifications?policy=test-none&order=score&docket={d}", docket).body("items.tier",
                contains("other", "presumed", "priority"));
        read("/v1/classifications?docket={d}", docket).body("items", hasSize(0));
    }

    @Test
    void aStoredCaseCanBeReadUnderAnotherPolicyAndNothingIsStored() {
        String reference = anyReference();
        submit(reference, profile(anyDocket(), "\"offense-seriousness\": \"grave-felony\"", "")).statusCode(201);
        read("/v1/cases/{r}/classification?policy=test-none", reference).statusCode(200).body("tier", is("priority"))
                .body("id", nullValue()).body("policy.id", is("test-none"));
        read("/v1/cases/{r}/classifications", reference).body("items", hasSize(1));
        read("/v1/cases/{r}/classification?policy=test-non", reference).statusCode(400)
                .body("violations.message", hasItem(containsString("test-none")));
    }

    @Test
    void whatWasKnownOnADayIsWhatHadBeenReceivedByThen() {
        String reference = anyReference();
        submit(reference, profile(anyDocket(), "\"criminal-record\": \"none\"", "")).statusCode(201);
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        read("/v1/cases/{r}/classification?asOf={d}", reference, today.toString()).statusCode(200).body("asOf",
                is(today.toString()));
        read("/v1/cases/{r}/classification?asOf={d}", reference, today.minusDays(2).toString()).statusCode(404);
        read("/v1/cases/{r}/classification?asOf=2026-02-30", reference).statusCode(400);
    }

    @Test
    void namesOfOnePolicyAreNoNamesOfAnother() {
        evaluate(under("baseline", "pursue-appeal", "\"prior-absences\": \"0\"", "")).statusCode(400)
                .body("violations.pointer", contains("/ratings/prior-absences"));
        evaluate(under("test-sum", "pursue-appeal", "\"prior-absences\": { \"measure\": -1 }", "")).statusCode(400);
    }

    @Test
    void aScopeWarnsWhereTheRequestLeavesItOpenAndAnswersNothingOutsideIt() {
        String inside = under("test-scoped", "settle-or-dismiss", "\"culpability\": \"none\"", "");
        evaluate(inside).statusCode(200).body("warnings", hasSize(2))
                .body("options.enforcement", hasItem("dismissal")).body("options.favorable", not(hasItem("dismissal")));
        evaluate(inside.replace("\"policy\"", "\"agency\": \"opla\", \"place\": \"tacoma\", \"policy\""))
                .statusCode(200)
                .body("warnings", hasSize(0));
        evaluate(inside.replace("\"policy\"", "\"agency\": \"uscis\", \"policy\"")).statusCode(422)
                .body("type", is("/problems/no-policy-in-force")).body("intervals[0].scope.agencies", contains("opla"));
        evaluate(inside.replace("settle-or-dismiss", "pursue-appeal")).statusCode(422);
    }

    @Test
    void aSuspendedPolicyIsNotInForceAndAPinSaysSo() {
        String then = under("test-suspended", "pursue-appeal", "\"culpability\": \"none\"", "").replace("\"policy\"",
                "\"asOf\": \"2025-03-15\", \"policy\"");
        evaluate(then).statusCode(422).body("intervals.why", hasItem("suspended"));
        evaluate(then.replace("2025-03-15", "2025-02-28")).statusCode(200);
        evaluate(then.replace("2025-03-15", "2025-04-01")).statusCode(200);
        evaluate(then.replace("\"asOf\"", "\"policyVersion\": \"1.0.0\", \"asOf\"")).statusCode(200).body("warnings",
                hasItem(containsString("suspended")));
    }

    @Test
    void whatIsAskedNextIsWhatCanChangeTheTierFirst() {
        var asked = Calls.partner().body(under("baseline", "initiate-removal-proceedings",
                "\"offense-seriousness\": \"grave-felony\", \"criminal-record\": \"serious\", \"culpability\":"
                        + " \"purposeful\"",
                "")).post("/v1/evaluations?include=askNext").then().statusCode(200);
        List<String> factors = asked.extract().path("askNext.factor");
        assertThat(factors.get(0)).isEqualTo("evidence-sufficiency");
        asked.body("askNext.factor", hasItems("court-caseload", "cooperation"));
    }
}
