package dev.equipoise.policies;

import static dev.equipoise.policies.Authors.author;
import static dev.equipoise.policies.Authors.draft;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What is wrong with a document is told whole, at once, and where it stands. */
@QuarkusTest
class BadDocumentTest {

    /** One mistake on each line that says so. */
    private static final String TWENTY = """
            policy: Twenty Mistakes # wrong
            version: 1.0 # wrong
            titel: Twenty # wrong
            title: Twenty
            effective:
              from: 2026-02-30 # wrong
            scope: { agencies: [A B] } # wrong
            scoring: { method: weighted-mean, otherwise: low } # wrong
            gates:
              - stay-in-farce # wrong
            factors:
              culpability:
                values: { none: 0, negligent: 25, reckless: 50, knowing: 75, purposeful: 101 } # wrong
              absences:
                title: Absences
                effect: up # wrong
                levels: [ { id: "0", from: 0 }, { id: one, from: 0 } ] # wrong
              religion: { title: Creed, effect: raises, levels: [ { id: none } ] } # wrong
            weights:
              default: { culpability: 900 } # wrong
              pursue-apeal: { culpability: 1000 } # wrong
            facts:
              length-of-presence: date # wrong
            rules:
              - id: first
                when: "factor['culpabilty'] > 3" # wrong
                then: { atLeast: highest } # wrong
                because: So.
              - id: second
                when: "factor['culpability'] >" # wrong
                then: { points: 1, tier: low } # wrong
                because: So.
            tiers:
              - { id: low, title: Low, from: 0 }
              - { id: high, title: High, from: 0 } # wrong
            impossible:
              - "facts['length-of-presence'] > 3" # wrong
            """;

    @Test
    void twentyMistakesAreTwentyViolationsEachWithItsLine() {
        List<Integer> wrong = new ArrayList<>();
        List<String> lines = TWENTY.lines().toList();
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at).endsWith("# wrong")) {
                wrong.add(at + 1);
            }
        }
        List<Map<String, Object>> found = draft(TWENTY).statusCode(400)
                .body("type", is("/problems/protected-attribute"))
                .extract().path("violations");
        assertThat(wrong).hasSize(20);
        assertThat(found).extracting(violation -> violation.get("line")).containsExactlyInAnyOrderElementsOf(wrong);
        assertThat(found).allSatisfy(violation -> {
            assertThat((Integer) violation.get("column")).isPositive();
            assertThat((String) violation.get("pointer")).startsWith("/");
            assertThat((String) violation.get("message")).isNotBlank();
        });
        assertThat(found.toString()).contains("culpability", "stay-in-force", "these sum to 900");
    }

    @Test
    void whatStandsTwiceIsToldEachTimeTogetherWithAllElse() {
        String yaml = """
                policy: twice
                version: 1.0.0
                title: Twice
                title: Once more
                effective: { from: 2026-01-01, from: 2026-02-01 }
                scoring: { method: none, otherwise: low }
                rules:
                  - { id: r, when: "context == 'civil'", then: { tier: low }, because: So. }
                rules:
                  - { id: r, when: "contxt == 'civil'", then: { tier: low }, because: So., because: So. }
                tiers:
                  - { id: low, title: Low }
                  - { id: low-2, title: Low }
                policy: twice
                """;
        List<Map<String, Object>> found = draft(yaml).statusCode(400).extract().path("violations");
        assertThat(found).extracting(violation -> violation.get("pointer") + " " + violation.get("line"))
                .containsExactlyInAnyOrder("/title 4", "/effective/from 5", "/rules 9", "/rules/0/because 10",
                        "/rules/0/when 10", "/policy 14");
        assertThat(found.toString()).contains("twice", "context");
    }

    @Test
    void aThousandMembersThatStandTwiceAreAsGoodAsAHundred() {
        String yaml = Authors.document("twice", "1.0.0", "2090-01-01") + "notes: []\n".repeat(20_000);
        refused(yaml).body("violations.size()", is(100)).body("violations[0].pointer", is("/notes"));
    }

    @Test
    void jsonHasLinesAndColumnsToo() {
        List<Map<String, Object>> found = author().contentType("application/json").body("""
                { "policy": "x", "version": "1.0.0", "title": "X", "effective": { "from": "2026-01-01" },
                  "scoring": { "method": "none", "otherwise": "lo" },
                  "tiers": [
                    { "id": "low", "titel": "Low" }
                  ] }""").post("/v1/policies/check").then().statusCode(400).extract().path("violations");
        assertThat(found).extracting(violation -> violation.get("pointer") + " " + violation.get("line"))
                .containsExactlyInAnyOrder("/scoring/otherwise 2", "/tiers/0/titel 4", "/tiers/0/title 4");
    }

    @Test
    void anAliasThatWouldExplodeIsRefusedWithoutBeingFollowed() {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int level = 1; level < 12; level++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(level, level, "*a%d, ".formatted(level - 1).repeat(9)));
        }
        refused(bomb.toString()).body("violations[0].message", containsString("anchors and aliases"))
                .body("violations[0].line", is(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: !!java.net.URL [x]", "policy: a\npolicy: b", "a: 1\n---\nb: 2", "a: [", "just text", "",
            "\u0000", "a: \"\\ud800\"", "? [a]\n: b", "a:\n\t- b" })
    void whatTwoReadersCouldUnderstandDifferentlyIsRefused(String yaml) {
        refused(yaml);
    }

    @Test
    void whatIsTooLargeOrTooDeepIsToldPlainly() {
        refused("[".repeat(30) + "]".repeat(30)).body("violations[0].message", containsString("20 deep"));
        refused(Authors.document("big", "1.0.0", "2090-01-01") + "notes: [" + "a, ".repeat(600) + "a]\n")
                .body("violations[0].message", containsString("more than 500"));
        refused(Authors.document("big", "1.0.0", "2090-01-01") + "description: " + "a".repeat(10_001) + "\n")
                .body("violations[0].message", containsString("10000"));
        String deep = "!(".repeat(100) + "factor['culpability'] > 1" + ")".repeat(100);
        refused(rule(deep)).body("violations[0].message", containsString("deep"));
        refused(rule("factor['culpability'] > 1 || ".repeat(200) + "factor['culpability'] > 1"))
                .body("violations[0].pointer", is("/rules/0/when"));
    }

    private static String rule(String when) {
        return Authors.document("big", "1.0.0", "2090-01-01")
                + "rules: [ { id: r, when: \"" + when + "\", then: { atLeast: high }, because: So. } ]\n";
    }

    private static ValidatableResponse refused(String yaml) {
        return author().contentType("application/yaml").body(yaml.getBytes(UTF_8)).post("/v1/policies/check").then()
                .statusCode(400)
                .contentType("application/problem+json");
    }
}
