package dev.equipoise.engine.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.equipoise.engine.classify.Outcome;

/**
 * What each state of one part of a plan does to score and tier, so that parts can be added up: the lowest tier lies below
 * a tier just where some completion stays below it, and which one does is a matter of sums.
 */
final class States {

    /** Beyond every sum of points: a part whose every completion has the tier or a higher one as its floor. */
    static final long FAR = 1L << 42;

    private static final int CEILINGS = 29;
    private static final int ALL_SET = 60;
    private static final int NONE_POSSIBLE = 61;

    private final int tiers;
    /** By state: the least points. */
    private final long[] low;
    /** By state, as bits: for each tier whether some completion is set below it; whether some stays below a ceiling. */
    private final long[] flags;
    /** By tier and state: what is to be added to the least points of a completion that leaves the tier to the score. */
    private final long[][] shift;
    private final boolean flagged;
    private final boolean[] shifted;

    States(int tiers, List<List<Outcome>> outcomes) {
        this.tiers = tiers;
        low = outcomes.stream().mapToLong(each -> points(each)).toArray();
        flags = outcomes.stream().mapToLong(this::flags).toArray();
        shift = IntStream.range(0, tiers).mapToObj(tier -> outcomes.stream().mapToLong(each -> shift(each, tier))
                .toArray()).toArray(long[][]::new);
        flagged = Arrays.stream(flags).anyMatch(each -> each != 0);
        shifted = new boolean[tiers];
        for (int tier = 1; tier < tiers; tier++) {
            shifted[tier] = Arrays.stream(shift[tier]).anyMatch(each -> each != 0);
        }
    }

    private static long points(List<Outcome> outcomes) {
        return outcomes.stream().mapToLong(Outcome::points).min().orElse(0);
    }

    private static boolean open(Outcome outcome) {
        return outcome.outright() == Outcome.NO_TIER;
    }

    private long flags(List<Outcome> outcomes) {
        long all = outcomes.isEmpty()
                ? 1L << NONE_POSSIBLE
                : outcomes.stream().noneMatch(States::open) ? 1L << ALL_SET : 0;
        for (int tier = 1; tier < tiers; tier++) {
            int than = tier;
            all |= outcomes.stream().anyMatch(each -> each.outright() < than) ? 1L << tier - 1 : 0;
            all |= outcomes.stream().anyMatch(each -> open(each) && each.ceiling() < than) ? 1L << CEILINGS + tier : 0;
        }
        return all;
    }

    private static long shift(List<Outcome> outcomes, int tier) {
        return outcomes.stream().filter(each -> open(each) && each.floor() < tier).mapToLong(Outcome::points).min()
                .orElse(points(outcomes) + 2 * FAR) - points(outcomes);
    }

    boolean isFlagged() {
        return flagged;
    }

    boolean isShifted(int tier) {
        return shifted[tier];
    }

    /** Whether a completion may be below the tier, by these flags and by whether the score is. */
    static long below(long flags, int tier, long byScore) {
        return (flags >> tier - 1 | ~(flags >> ALL_SET) & (flags >> CEILINGS + tier | byScore)) & 1;
    }

    static boolean impossible(long flags) {
        return (flags >> NONE_POSSIBLE & 1) == 1;
    }

    /** Adds what each row's state does. */
    void addTo(Block block) {
        points(block);
        if (flagged) {
            for (int at = 0; at < block.rows; at++) {
                block.flags[at] |= flags[block.state[at]];
            }
        }
        for (int tier = 1; tier < tiers; tier++) {
            if (shifted[tier]) {
                shift(block, shift[tier], block.shift[tier]);
            }
        }
    }

    private void points(Block block) {
        long[] score = block.score;
        int[] state = block.state;
        long[] points = low;
        int first = block.first;
        for (int at = 0, rows = block.rows; at < rows; at++) {
            score[first + at] += points[state[at]];
        }
    }

    private static void shift(Block block, long[] by, long[] sum) {
        int[] state = block.state;
        for (int at = 0, rows = block.rows; at < rows; at++) {
            sum[at] += by[state[at]];
        }
    }
}
