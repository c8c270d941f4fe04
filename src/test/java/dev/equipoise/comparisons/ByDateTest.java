package dev.equipoise.comparisons;

import static dev.equipoise.comparisons.Sides.compare;
import static dev.equipoise.comparisons.Sides.inForce;
import static dev.equipoise.comparisons.Sides.lasting;
import static dev.equipoise.comparisons.Sides.profile;
import static dev.equipoise.comparisons.Sides.rows;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** One profile along all dates: days within and at the edges of intervals are asked for once more, alone. */
@QuarkusTest
class ByDateTest {

    private static final String RATINGS = "\"offense-seriousness\": \"felony\", \"criminal-record\": \"minor\","
            + " \"culpability\": \"knowing\"";
    private static final String FACTS = "\"continuously-present-since\": \"2012-02-29\"";
    private static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    private static List<Map<String, Object>> timeline(String facts) {
        return compare(profile("\"by\": \"date\",", RATINGS, facts)).statusCode(200).extract().jsonPath()
                .getList("timeline");
    }

    private static LocalDate day(Map<String, Object> interval, String edge) {
        Object day = interval.get(edge);
        return day == null ? LAST : LocalDate.parse(day.toString());
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> rowsOf(Map<String, Object> interval) {
        return (List<Map<String, Object>>) interval.get("rows");
    }

    @Test
    void intervalsTouchBeginWithTheFirstPolicyAndNeverEnd() {
        List<Map<String, Object>> timeline = timeline(FACTS);

        String first = rows(compare(profile("", "", ""))).get(0).get("from").toString();
        assertThat(timeline.get(0).get("from")).isEqualTo(first);
        assertThat(timeline.get(timeline.size() - 1).get("until")).isNull();
        for (int at = 1; at < timeline.size(); at++) {
            assertThat(timeline.get(at).get("from")).isEqualTo(timeline.get(at - 1).get("until"));
            assertThat(timeline.get(at).get("rows")).isNotEqualTo(timeline.get(at - 1).get("rows"));
        }
    }

    @Test
    void onEachDayOfAnIntervalAComparisonByPolicyAnswersTheSame() {
        var random = new Random(6);
        for (Map<String, Object> interval : timeline(FACTS)) {
            LocalDate from = day(interval, "from");
            LocalDate until = day(interval, "until");
            var days = new TreeSet<>(List.of(from, until.minusDays(1)));
            days.add(from.plusDays(random.nextLong(ChronoUnit.DAYS.between(from, until))));
            for (LocalDate day : days) {
                var alone = inForce(rows(compare(profile("\"asOf\": \"" + day + "\",", RATINGS, FACTS))));
                assertThat(lasting(rowsOf(interval))).as("on %s", day).isEqualTo(lasting(alone));
            }
        }
    }

    @Test
    void theDayOnWhichAComparisonWithTheDayTurnsIsOneOfThem() {
        assertThat(timeline(FACTS)).extracting(interval -> interval.get("from")).contains("2032-02-29");
        assertThat(timeline("\"continuously-present-since\": \"2013-03-01\""))
                .extracting(interval -> interval.get("from")).contains("2033-03-01").doesNotContain("2032-02-29");
        assertThat(timeline("")).extracting(interval -> interval.get("from")).doesNotContain("2032-02-29",
                "2033-03-01");
    }

    @Test
    void startsEndsAndSuspensionsAreAmongThem() {
        var edges = new ArrayList<String>();
        timeline(FACTS).forEach(interval -> edges.add(interval.get("from").toString()));
        assertThat(edges).contains("2025-01-01", "2025-03-01", "2025-04-01", "2025-07-01", "2025-12-01", "2026-01-01",
                "2026-04-01", "2026-07-01");
    }
}
