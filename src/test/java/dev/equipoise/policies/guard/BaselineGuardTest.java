package dev.equipoise.policies.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import dev.equipoise.engine.classify.Discretion;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;

/** The baseline before its own guards. */
class BaselineGuardTest {

    private final PolicyVersion baseline = Shelved.baseline();
    private final GuardReport report = Guards.of(baseline.content(), baseline.definition(), Shelved.CATALOG);

    @Test
    void nothingIsRefusedAndNothingNeedsAcknowledgement() {
        assertThat(report.refused()).isEmpty();
        assertThat(report.acknowledge()).isEmpty();
        assertThat(report.exhaustive()).isTrue();
    }

    @Test
    void everyStageCountsAllOfItsProfiles() {
        assertThat(report.shares()).hasSize(10).allSatisfy(share -> {
            assertThat(share.total()).isEqualTo(BigInteger.valueOf(390_625));
            assertThat(share.tiers().stream().map(Share.Part::count).reduce(BigInteger.ZERO, BigInteger::add))
                    .isEqualTo(share.total());
        });
    }

    @Test
    void everyWitnessOfATierIsClassifiedThere() {
        report.shares().forEach(share -> {
            assertThat(share.tiers()).extracting(Share.Part::tier).startsWith("lower-priority", "standard", "priority");
            share.tiers().subList(0, 3).forEach(
                    part -> assertThat(Reproduced.of(baseline, part.witness()).tier()).isEqualTo(part.tier()));
            assertThat(Reproduced.of(baseline, share.tiers().get(3).witness()).discretion())
                    .isEqualTo(Discretion.MOOT);
        });
    }

    @Test
    void sharesAreThoseOfARunThroughAllProfilesOfAStage() {
        Map<String, Integer> weights = baseline.content().weights().get("execute-removal");
        var counts = new int[3];
        int[] weight = baseline.content().order().stream().mapToInt(weights::get).toArray();
        for (int profile = 0; profile < 390_625; profile++) {
            counts[tier(profile, weight)]++;
        }
        Share share = report.shares().stream().filter(one -> one.stage().equals("execute-removal")).findFirst()
                .orElseThrow();
        assertThat(share.tiers().subList(0, 3)).extracting(part -> part.count().intValue()).containsExactly(counts[0],
                counts[1], counts[2]);
    }

    /** By hand: quarters of each weight, and the one rule. A digit counts upward whatever the direction. */
    private static int tier(int profile, int[] weight) {
        int rest = profile;
        int score = 0;
        int evidence = profile % 5;
        int offense = profile / 5 % 5;
        for (int factor = 0; factor < 8; factor++) {
            score += weight[factor] * 25 * (rest % 5);
            rest /= 5;
        }
        int tier = score < 35_000 ? 0 : score < 65_000 ? 1 : 2;
        return offense == 4 && evidence >= 2 ? Math.max(1, tier) : tier;
    }

    @Test
    void compilingAndGuardingTakesLessThanTwoSeconds() {
        long start = System.nanoTime();
        PolicyVersion again = Shelved.yaml(MutatedBaselineTest.BASELINE);
        Guards.of(again.content(), again.definition(), Shelved.CATALOG);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
    }
}
