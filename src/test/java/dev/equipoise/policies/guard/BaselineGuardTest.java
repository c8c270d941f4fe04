package dev.equipoise.policies.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;

import org.junit.jupiter.api.Test;

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
    void guardsTakeLessThanTwoSeconds() {
        for (int i = 0; i < 5; i++) {
            long before = System.nanoTime();
            Guards.of(baseline.content(), baseline.definition(), Shelved.CATALOG);
        }
    }
}
