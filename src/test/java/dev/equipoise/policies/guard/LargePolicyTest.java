package dev.equipoise.policies.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;
import dev.equipoise.policies.diff.Matrix;

/** Policies whose profiles could never be written out one by one. */
class LargePolicyTest {

    @Test
    void fortyFactorsAreCountedExactly() {
        PolicyVersion version = Shelved.yaml(yes(40, "", 20));
        GuardReport report = Guards.of(version.content(), version.definition(), Shelved.CATALOG);

        assertThat(report.exhaustive()).isTrue();
        Share share = report.shares().get(0);
        assertThat(share.total()).isEqualTo(BigInteger.TWO.pow(40));
        assertThat(share.tiers().get(1).count()).isEqualTo(IntStream.rangeClosed(20, 40)
                .mapToObj(chosen -> choose(40, chosen)).reduce(BigInteger.ZERO, BigInteger::add));
    }

    private static BigInteger choose(int of, int chosen) {
        BigInteger ways = BigInteger.ONE;
        for (int at = 0; at < chosen; at++) {
            ways = ways.multiply(BigInteger.valueOf(of - at)).divide(BigInteger.valueOf(at + 1L));
        }
        return ways;
    }

    @Test
    void aTierOutOfReachIsFoundAmongThemAll() {
        PolicyVersion version = Shelved.yaml(yes(40, "", 41));

        assertThat(Guards.of(version.content(), version.definition(), Shelved.CATALOG).acknowledge()).singleElement()
                .satisfies(found -> assertThat(found.guard()).isEqualTo(Finding.Guard.TIER_UNREACHABLE));
    }

    @Test
    void whatReadsTooMuchTogetherIsSampledAndSaysSo() {
        String facts = "facts: {"
                + IntStream.range(0, 20).mapToObj(at -> " fact-" + at + ": { type: boolean, title: One }")
                        .collect(Collectors.joining(","))
                + " }\n";
        String when = IntStream.range(0, 20).mapToObj(at -> "facts['fact-" + at + "']")
                .collect(Collectors.joining(" || "));
        PolicyVersion version = Shelved.yaml(yes(4, facts + "rules: [ { id: any-of, when: \"" + when
                + "\", then: { points: 1 }, because: So. } ]\n", 3));
        long start = System.nanoTime();
        GuardReport report = Guards.of(version.content(), version.definition(), Shelved.CATALOG);

        assertThat(report.exhaustive()).isFalse();
        assertThat(report.shares().get(0).sampled()).isEqualTo(new Share.Sample(50_000, 20_260_101));
        assertThat(report.acknowledge()).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
        assertThat(report).isEqualTo(Guards.of(version.content(), version.definition(), Shelved.CATALOG));
    }

    @Test
    void aMatrixOverFortyFactorsIsExact() {
        PolicyVersion one = Shelved.yaml(yes(40, "", 20));
        PolicyVersion other = Shelved.yaml(yes(40, "", 21));
        Matrix matrix = Migration.of(one.content(), one.definition(), other.content(), other.definition()).get(0);

        assertThat(matrix.sampled()).isFalse();
        assertThat(matrix.count("high", "low")).isEqualTo(choose(40, 20));
        assertThat(matrix.count("low", "high")).isZero();
    }

    private static String yes(int factors, String more, int from) {
        return """
                policy: large
                version: 1.0.0
                title: Large
                effective: { from: 2026-01-01 }
                scope: { stages: [pursue-appeal] }
                scoring: { method: sum }
                factors:
                """ + IntStream.range(0, factors)
                .mapToObj(at -> "  question-" + at + ": { title: Question, effect: raises, levels: [ { id: no-"
                        + " }, { id: yes- } ], values: { no-: 0, yes-: 1 } }\n")
                .collect(Collectors.joining()).replace("no-", "low").replace("yes-", "high") + more
                + "tiers: [ { id: low, title: Low }, { id: high, title: High, from: " + from + " } ]\n";
    }
}
