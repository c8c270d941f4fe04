package dev.equipoise.engine.classify;

import java.util.List;
import java.util.stream.IntStream;

import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.TierDefinition;

/** The tiers that a score alone can reach: half-open ranges without gaps, the lowest without a floor. */
final class Tiers {

    /** By band, lowest first: the place of its tier in the policy's list. */
    private final int[] tier;
    /** By band: the least score in it; the lowest band takes all below. */
    private final long[] from;

    private Tiers(int[] tier, long[] from) {
        this.tier = tier;
        this.from = from;
    }

    static Tiers of(PolicyDefinition policy) {
        if (policy.method() == Method.NONE) {
            return new Tiers(new int[]{policy.tier(policy.otherwise()) }, new long[]{Long.MIN_VALUE });
        }
        List<TierDefinition> all = policy.tiers();
        int[] scored = IntStream.range(0, all.size()).filter(place -> place == 0 || all.get(place).from() != null)
                .toArray();
        long[] from = IntStream.of(scored).mapToLong(place -> floor(all.get(place), place)).toArray();
        return new Tiers(scored, from);
    }

    private static long floor(TierDefinition tier, int place) {
        Long from = tier.from();
        return place == 0 || from == null ? Long.MIN_VALUE : from * Thousandths.ONE_POINT;
    }

    /** The band into which a score falls. */
    int band(long score) {
        int band = from.length - 1;
        while (score < from[band]) {
            band--;
        }
        return band;
    }

    int tierOf(int band) {
        return tier[band];
    }

    long from(int band) {
        return from[band];
    }

    boolean isLast(int band) {
        return band == from.length - 1;
    }

    /** The first score above the band; only for a band with another above it. */
    long until(int band) {
        return from[band + 1];
    }
}
