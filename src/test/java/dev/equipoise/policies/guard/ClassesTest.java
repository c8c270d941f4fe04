package dev.equipoise.policies.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;

/** Classes of facts, against trying one value after the other. */
class ClassesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    private static final String STAGE = "pursue-appeal";

    @Test
    void aDateIsCutWhereItIsComparedAndWhereYearsAreCompleted() {
        assertThat(values("facts['since'] >= date('2020-11-01')", 1)).containsExactly(
                LocalDate.of(2020, 10, 31).toEpochDay(), LocalDate.of(2020, 11, 1).toEpochDay(), Situation.UNKNOWN);
        assertThat(values("years(facts['since'], asOf) >= 20", 1)).containsExactly(
                LocalDate.of(2006, 1, 1).toEpochDay(), LocalDate.of(2006, 1, 2).toEpochDay(), Situation.UNKNOWN);
    }

    @Test
    void aNumberIsCutOnEachSideOfEachComparisonForEveryRank() {
        assertThat(values("facts['years'] > 5", 2)).containsExactly(5, 6, Situation.UNKNOWN);
        assertThat(values("facts['years'] == 3", 2)).containsExactly(2, 3, 4, Situation.UNKNOWN);
        assertThat(values("facts['years'] > factor['rank'] * 10", 2)).containsExactly(0, 1, 11, 21, Situation.UNKNOWN);
        assertThat(values("facts['since'] < asOf", 2)).containsExactly(0, Situation.UNKNOWN);
    }

    @Test
    void noValueBetweenTwoCutsIsToldFromAnother() {
        var random = new Random(20261126);
        for (int round = 0; round < 150; round++) {
            String when = number(random) + " && " + number(random) + " || " + date(random);
            PolicyVersion version = version(when);
            assertThat(version.definition().rules()).hasSize(1);
            follows(version, 2, LongStream.rangeClosed(0, 60).toArray(), when);
            follows(version, 1, LongStream.rangeClosed(DAY.toEpochDay() - 3000, DAY.toEpochDay() + 400).toArray(),
                    when);
        }
    }

    @Test
    void ofMoreThanTwelveDaysTheRestIsLeftOutAndSaid() {
        PolicyVersion twelve = version(months(11));
        PolicyVersion thirteen = version(months(12));

        assertThat(classes(twelve).days(STAGE, "civil")).hasSize(12);
        assertThat(classes(thirteen).days(STAGE, "civil")).hasSize(12).last().isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(Guards.of(twelve.content(), twelve.definition(), Shelved.CATALOG).exhaustive()).isTrue();
        assertThat(Guards.of(thirteen.content(), thirteen.definition(), Shelved.CATALOG).exhaustive()).isFalse();
    }

    /** After the first day of January, a day for each month. */
    private static String months(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(month -> LocalDate.of(2026, 1, 1).plusMonths(month))
                .map(day -> "asOf >= date('" + day + "')").collect(Collectors.joining(" || "));
    }

    /** Whatever else stands, an answer changes only where a class begins. */
    private static void follows(PolicyVersion version, int fact, long[] values, String when) {
        PolicyDefinition policy = version.definition();
        Condition condition = policy.rules().get(0).when();
        var starts = new TreeSet<Long>(
                LongStream.of(classes(version).fact(fact, STAGE, "civil", DAY)).boxed().toList());
        var here = new Here(policy, STAGE, "civil", DAY);
        for (int rank = 0; rank < 3; rank++) {
            here.ranks[0] = 1 << rank;
            for (long other : classes(version).fact(3 - fact, STAGE, "civil", DAY)) {
                here.facts[3 - fact] = other;
                for (int at = 1; at < values.length; at++) {
                    here.facts[fact] = values[at - 1];
                    var before = condition.test(here);
                    here.facts[fact] = values[at];
                    assertThat(before == condition.test(here) || starts.contains(values[at])).as(when).isTrue();
                }
            }
        }
    }

    private static String number(Random random) {
        String fact = List.of("facts['years']", "facts['years'] * 3", "(facts['years'] - factor['rank'])",
                "(2 - facts['years'])").get(random.nextInt(4));
        return fact + List.of(" == ", " != ", " < ", " >= ").get(random.nextInt(4))
                + List.of("factor['rank']", "7", "30 - factor['rank']", "-4").get(random.nextInt(4));
    }

    private static String date(Random random) {
        return List.of("years(facts['since'], asOf) >= " + random.nextInt(8),
                "days(facts['since'], asOf) < " + random.nextInt(900), "facts['since'] == date('2024-02-29')",
                "years(date('2020-02-29'), facts['since']) == " + random.nextInt(5),
                "facts['since'] in [date('2023-05-05'), date('2024-01-01')]").get(random.nextInt(5));
    }

    private static long[] values(String when, int fact) {
        return classes(version(when)).fact(fact, STAGE, "civil", DAY);
    }

    private static Classes classes(PolicyVersion version) {
        return new Classes(version.definition(), version.content(),
                version.definition().rules().stream().map(rule -> rule.when()).toList());
    }

    private static PolicyVersion version(String when) {
        return Shelved.yaml("""
                policy: classes
                version: 1.0.0
                title: Classes
                effective: { from: 2026-01-01 }
                scope: { stages: [pursue-appeal] }
                scoring: { method: none, otherwise: low }
                factors: { rank: { title: Rank, effect: raises, levels: [ { id: a }, { id: b }, { id: c } ] } }
                facts:
                  another: boolean-
                  since: { type: date, title: Since }
                  years: { type: number, title: Years, min: 0, max: 60 }
                rules: [ { id: one, when: "%s", then: { tier: high }, because: So. } ]
                tiers: [ { id: low, title: Low }, { id: high, title: High } ]
                """.replace("another: boolean-", "another: { type: boolean, title: Another }").formatted(when));
    }
}
