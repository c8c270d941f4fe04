package dev.equipoise.comparisons;

import static dev.equipoise.comparisons.Sides.compare;
import static dev.equipoise.comparisons.Sides.inForce;
import static dev.equipoise.comparisons.Sides.profile;
import static dev.equipoise.comparisons.Sides.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** One profile under every policy: each row is asked for once more, alone. */
@QuarkusTest
class ByPolicyTest {

    private static final String GRAVE = "\"offense-seriousness\": \"grave-felony\", \"criminal-record\": \"minor\","
            + " \"culpability\": \"knowing\"";
    private static final String SINCE = "\"continuously-present-since\": \"2005-05-05\", \"length-of-presence\": 11";

    @ParameterizedTest
    @CsvSource({"2024-12-31", "2025-03-15", "2025-07-01", "2026-01-01", "2026-06-30", "2026-11-24", "2199-12-31" })
    void eachRowIsWhatAnEvaluationUnderThatPolicyAnswers(String asOf) {
        String profile = profile("", GRAVE, SINCE);
        for (Map<String, Object> row : rows(compare(profile("\"asOf\": \"" + asOf + "\",", GRAVE, SINCE)))) {
            JsonPath alone = Sides.evaluation(Sides.id(row), asOf, profile);
            if (row.get("inForce").equals(true)) {
                assertThat(Sides.common(row)).isEqualTo(Sides.common(alone.getMap("")));
            } else {
                assertThat(alone.getString("type")).isEqualTo("/problems/no-policy-in-force");
                assertThat(row.get("intervals")).isEqualTo(alone.getList("intervals"));
                assertThat(alone.getList("intervals.why")).contains(row.get("why"));
            }
        }
    }

    @Test
    void everyPublishedPolicyHasOneRowByItsFirstDayThenById() {
        List<Map<String, Object>> rows = rows(compare(profile("", "", "")));

        assertThat(rows).extracting(Sides::id).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(Sides.published().stream()
                        .filter(id -> rows.stream().anyMatch(row -> Sides.id(row).equals(id))).toList())
                .contains("baseline", "test-dated", "test-none", "test-scoped", "test-sum", "test-suspended");
        assertThat(rows).isSortedAccordingTo(Comparator.<Map<String, Object>, String>comparing(
                row -> row.get("from").toString()).thenComparing(Sides::id));
    }

    @Test
    void whatIsNotInForceSaysWhyWithItsDates() {
        List<Map<String, Object>> rows = rows(
                compare(profile("\"asOf\": \"2025-03-15\", \"agency\": \"ice\",", "", "")));
        assertThat(Sides.of(rows, "baseline")).containsEntry("why", "not-yet").containsEntry("from", "2026-01-01");
        assertThat(Sides.of(rows, "test-suspended")).containsEntry("why", "suspended")
                .containsEntry("from", "2025-01-01").containsEntry("until", "2026-01-01");

        rows = rows(compare(profile("\"asOf\": \"2026-11-24\", \"agency\": \"ice\",", "", "")));
        assertThat(Sides.of(rows, "test-scoped")).containsEntry("why", "out-of-scope").containsKey("intervals");
        assertThat(Sides.of(rows, "test-suspended")).containsEntry("why", "ended");
        assertThat(Sides.of(rows, "test-dated")).containsEntry("why", "ended");
        assertThat(((Map<?, ?>) Sides.of(rows, "test-dated").get("policy")).get("version")).isEqualTo("1.2.0");
    }

    @Test
    void whatDecidedIsSaidInWords() {
        List<Map<String, Object>> rows = rows(compare(profile("\"asOf\": \"2026-11-24\",", GRAVE, "")));
        assertThat(Sides.of(rows, "test-none")).containsEntry("tier", "priority").containsEntry("decidedBy", "rule")
                .containsEntry("tierTitle", "Priority").containsEntry("score", null)
                .containsEntry("because", List.of("A grave offense is a priority."));
        assertThat(Sides.of(rows, "baseline")).containsEntry("decidedBy", "score").containsEntry("because", List.of());

        rows = rows(compare(profile("", GRAVE, "\"citizenship-claim-unresolved\": true")));
        Map<String, Object> baseline = Sides.of(rows, "baseline");
        assertThat(baseline).containsEntry("discretion", "moot").containsEntry("decidedBy", "gate")
                .containsEntry("tier", null).containsEntry("tierTitle", null).containsEntry("bounds", null);
        assertThat((List<?>) baseline.get("because")).hasSize(1).first().asString().contains("citizen");
    }

    @Test
    void namesOfOnePolicyAreUnknownToTheOthersWhichSaySo() {
        String own = GRAVE + ", \"prior-absences\": { \"measure\": 3 }";
        List<Map<String, Object>> rows = rows(compare(profile("\"asOf\": \"2026-11-24\",", own,
                "\"held-elsewhere\": true, \"custody-of-whom\": \"state\"")));

        Map<String, Object> sum = Sides.common(Sides.of(rows, "test-sum"));
        JsonPath alone = Sides.evaluation("test-sum", "2026-11-24", profile("", own, "\"held-elsewhere\": true"));
        assertThat(sum.get("score")).isEqualTo(alone.get("score"));
        assertThat(sum.get("warnings"))
                .isEqualTo(List.of("This policy does not know custody-of-whom; what the profile says there counts for"
                        + " nothing."));
        Map<String, Object> baseline = Sides.of(rows, "baseline");
        assertThat(baseline.get("score")).isEqualTo(Sides.evaluation("baseline", "2026-11-24", profile("", GRAVE, ""))
                .get("score"));
        assertThat(baseline.get("warnings").toString()).contains("prior-absences, custody-of-whom, held-elsewhere");
    }

    @Test
    void whatOnePolicyCallsImpossibleLeavesTheOthersAlone() {
        List<Map<String, Object>> rows = rows(compare(profile("\"asOf\": \"2026-11-24\",",
                GRAVE + ", \"violent-conviction\": \"some\", \"prior-convictions\": \"none\"", "")));
        assertThat(Sides.of(rows, "test-sum")).containsKey("impossible").doesNotContainKey("tier");
        assertThat(inForce(rows).stream().filter(row -> row.containsKey("tier")).map(Sides::id)
                .collect(Collectors.toSet())).contains("baseline", "test-none");
    }

    @Test
    void everyMistakeIsToldAtOnceAndNoPolicyIsChosen() {
        compare("""
                { "stage": "detane", "context": "civil", "by": "polcy", "policy": "baseline", "asOf": "2026-02-30",
                  "policyVersion": "1.0.0", "ratings": { "race": "none", "prior-absencs": "0" } }""").statusCode(400)
                .body("type", is("/problems/protected-attribute")).body("violations.pointer", hasItem("/by"))
                .body("violations.pointer", hasItem("/policy")).body("violations.pointer", hasItem("/policyVersion"))
                .body("violations.pointer", hasItem("/stage")).body("violations.pointer", hasItem("/asOf"))
                .body("violations.pointer", hasItem("/ratings/race"))
                .body("violations.pointer", hasItem("/ratings/prior-absencs"))
                .body("violations.pointer", not(hasItem("/context")));
        compare(profile("\"by\": \"date\", \"asOf\": \"2026-01-01\",", "", "")).statusCode(400)
                .body("violations.pointer", contains("/asOf"));
    }
}
