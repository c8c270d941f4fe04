package dev.equipoise.policies.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;
import dev.equipoise.policies.diff.Matrix;

/** What guards and matrices take, in time of the processor, so that whatever else runs here does not count. */
class GuardSpeedTest {

    private static final String BASELINE = "policies/baseline-1.0.0.yaml";

    @Test
    void aMatrixBetweenTwoVersionsOfTheBaselinesSizeAtOneStageTakesLessThanASecond() {
        PolicyVersion before = Shelved.baseline();
        PolicyVersion after = Shelved.yaml(changed());
        String stage = "initiate-removal-proceedings";
        Duration taken = time("a matrix over 390,625 profiles at one stage", () -> {
            List<Matrix> matrices = Migration.at(stage, before.content(), before.definition(), after.content(),
                    after.definition());
            assertThat(matrices.get(0).sampled()).isFalse();
            assertThat(matrices.get(0).total()).isGreaterThanOrEqualTo(BigInteger.valueOf(390_625));
        });

        assertThat(taken).isLessThan(Duration.ofSeconds(1));
    }

    @Test
    void guardingTheBaselineTakesLessThanTwoSeconds() {
        PolicyVersion baseline = Shelved.baseline();

        assertThat(time("guarding the baseline", () -> Guards.of(baseline.content(), baseline.definition(),
                Shelved.CATALOG))).isLessThan(Duration.ofSeconds(2));
    }

    @Test
    void guardingATableOf72RowsTakesSeconds() {
        PolicyVersion table = Shelved.yaml(table());

        assertThat(time("guarding a table of 72 rows at ten stages", () -> Guards.of(table.content(),
                table.definition(), Shelved.CATALOG))).isLessThan(Duration.ofSeconds(5));
    }

    private static Duration time(String what, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        work.run();
        Duration taken = Duration.ofNanos(threads.getCurrentThreadCpuTime() - begun);
        System.out.printf("%s: %,d ms of the processor%n", what, taken.toMillis());
        return taken;
    }

    /** Other weights everywhere, another floor, other tiers. */
    private static String changed() {
        try (var stream = GuardSpeedTest.class.getClassLoader().getResourceAsStream(BASELINE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("1.0.0", "1.1.0").replace("from: 35", "from: 40").replace("from: 65", "from: 60");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table() {
        String rules = IntStream.range(0, 72)
                .mapToObj(
                        row -> ("  - { id: row-%d, when: \"factor['offense-seriousness'] == %d && factor['criminal-record']"
                                + " == %d && facts['length-of-presence'] %s\", then: { %s: t%d }, because: So. }%n")
                                .formatted(row, row % 5, row / 5 % 5, row % 3 == 0 ? ">= " + row : "< " + row,
                                        List.of("tier", "atLeast", "atMost").get(row % 3), row % 4))
                .collect(Collectors.joining());
        return """
                policy: table
                version: 1.0.0
                title: A table
                effective: { from: 2026-01-01 }
                scoring: { method: weighted-mean }
                factors:
                  offense-seriousness: { values: { none: 0, civil-violation: 25, misdemeanor: 50, felony: 75, grave-felony: 100 } }
                  criminal-record: { values: { none: 0, charges-only: 25, minor: 50, substantial: 75, serious: 100 } }
                  culpability: { values: { none: 0, negligent: 25, reckless: 50, knowing: 75, purposeful: 100 } }
                weights: { default: { offense-seriousness: 400, criminal-record: 400, culpability: 200 } }
                facts: { length-of-presence: number }
                tiers: [ { id: t0, title: A, from: 0 }, { id: t1, title: B, from: 30 }, { id: t2, title: C, from: 60 }, { id: t3, title: D, from: 90 } ]
                rules:
                """
                + rules;
    }
}
