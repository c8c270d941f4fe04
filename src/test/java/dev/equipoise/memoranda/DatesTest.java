package dev.equipoise.memoranda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;
import dev.equipoise.policies.document.Effective;

/** In force exactly when it was. */
class DatesTest {

    static Stream<List<String>> days() {
        return Table.rows("dates.txt").stream();
    }

    @ParameterizedTest
    @MethodSource("days")
    void aMemorandumHoldsOnTheDaysOnWhichItDid(List<String> row) {
        assertThat(Shelved.standing(row.get(0), LocalDate.parse(row.get(1)))).isEqualTo(row.get(2));
    }

    /** Whoever changes a date must look the days around it up. */
    @Test
    void theTableHasTheDayBeforeTheDayAndTheDayAfterOfEveryEdge() {
        for (PolicyVersion version : Shelved.memoranda()) {
            Set<LocalDate> days = new TreeSet<>();
            days().filter(row -> row.get(0).equals(version.id())).forEach(row -> days.add(LocalDate.parse(row.get(1))));
            assertThat(edges(version.effective())).allSatisfy(edge -> assertThat(days).as(version.id())
                    .contains(edge.minusDays(1), edge, edge.plusDays(1)));
        }
    }

    private static List<LocalDate> edges(Effective effective) {
        return Stream.concat(Stream.of(effective.from(), effective.until()),
                effective.suspended().stream().flatMap(one -> Stream.of(one.from(), one.until())))
                .filter(day -> day != null).toList();
    }
}
