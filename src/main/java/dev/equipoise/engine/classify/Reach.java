package dev.equipoise.engine.classify;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Every score that can come out, by what rules do to the tier with it. Written out only where a step between scores is
 * wider than a tier, so that a tier could be jumped over.
 */
final class Reach {

    private final StagePlan plan;
    private final long low;
    private final int words;
    /** By ruling: bit s stands for the lowest score plus s units. */
    private Map<Integer, long[]> scores = new LinkedHashMap<>();

    private Reach(StagePlan plan, long low, long high) {
        this.plan = plan;
        this.low = low;
        words = Math.toIntExact((high - low) / plan.unit() / 64 + 1);
        scores.put(Ruling.NEUTRAL, Bits.only(words, 0));
    }

    /**
     * @param low the lowest score
     * @param high the highest score
     * @return the tiers that some completion reaches, as bits
     */
    static int tiers(StagePlan plan, Known known, long low, long high) {
        var reach = new Reach(plan, low, high);
        for (RuleGroup group : plan.groups()) {
            reach.add(group.choices(group.combinations(known)));
        }
        for (LooseRule rule : plan.loose()) {
            reach.add(rule.choices(rule.when().test(known)));
        }
        for (FactorScale scale : plan.free()) {
            int ranks = known.ranks[scale.factor];
            reach.add(IntStream.range(0, scale.levels()).filter(rank -> (ranks >> rank & 1) == 1)
                    .mapToObj(rank -> new Choice(scale.points(rank), Ruling.NEUTRAL)).distinct().toList());
        }
        return reach.tiers();
    }

    private void add(List<Choice> choices) {
        long least = choices.stream().mapToLong(Choice::points).min().orElseThrow();
        Map<Integer, long[]> wider = new LinkedHashMap<>();
        scores.forEach((ruling, bits) -> {
            for (Choice choice : choices) {
                long[] into = wider.computeIfAbsent(Ruling.both(ruling, choice.ruling()), both -> new long[words]);
                shift(bits, Math.toIntExact((choice.points() - least) / plan.unit()), into);
            }
        });
        scores = wider;
    }

    private static void shift(long[] bits, int by, long[] into) {
        int words = by >> 6;
        for (int at = into.length - 1; at >= words; at--) {
            into[at] |= bits[at - words] << by;
            if (at > words && (by & 63) != 0) {
                into[at] |= bits[at - words - 1] >>> -by;
            }
        }
    }

    private int tiers() {
        int reached = 0;
        for (Map.Entry<Integer, long[]> entry : scores.entrySet()) {
            BitSet bits = BitSet.valueOf(entry.getValue());
            int next = bits.nextSetBit(0);
            while (next >= 0) {
                int band = plan.tiers().band(low + next * plan.unit());
                reached |= 1 << Ruling.apply(entry.getKey(), plan.tiers().tierOf(band));
                next = plan.tiers().isLast(band) ? -1 : bits.nextSetBit(steps(plan.tiers().until(band)));
            }
        }
        return reached;
    }

    /** The first bit at or above a score. */
    private int steps(long score) {
        return Math.toIntExact(Math.min(words * 64L, -Math.floorDiv(low - score, plan.unit())));
    }
}
