package dev.equipoise.engine.classify;

import java.util.BitSet;
import java.util.List;

/**
 * Every score that factors outside the rules can add up to: bit s stands for the least sum plus s units. Needed only
 * where a step between levels is wider than a tier, so that a tier could be jumped over.
 */
final class Sums {

    private final long least;
    private final long unit;
    private final BitSet reached;

    private Sums(long least, long unit, BitSet reached) {
        this.least = least;
        this.unit = unit;
        this.reached = reached;
    }

    /**
     * @param unit what every point value is a multiple of, in thousandths
     */
    static Sums of(List<FactorScale> scales, Known known, long unit) {
        var reached = new BitSet();
        reached.set(0);
        long least = 0;
        for (FactorScale scale : scales) {
            int ranks = known.ranks[scale.factor];
            long low = scale.range(ranks).low();
            least += low;
            reached = spread(reached, scale, ranks, low, unit);
        }
        return new Sums(least, unit, reached);
    }

    private static BitSet spread(BitSet begun, FactorScale scale, int ranks, long low, long unit) {
        var wider = new BitSet();
        for (int rest = ranks; rest != 0; rest &= rest - 1) {
            long more = scale.points(Integer.numberOfTrailingZeros(rest)) - low;
            wider.or(shifted(begun, Math.toIntExact(more / unit)));
        }
        return wider;
    }

    private static BitSet shifted(BitSet bits, int by) {
        if (by == 0) {
            return bits;
        }
        long[] words = bits.toLongArray();
        long[] moved = new long[words.length + by / 64 + 1];
        for (int at = 0; at < words.length; at++) {
            moved[at + by / 64] |= words[at] << by;
            moved[at + by / 64 + 1] |= by % 64 == 0 ? 0 : words[at] >>> 64 - by % 64;
        }
        return BitSet.valueOf(moved);
    }

    /** Whether some sum lies at or above {@code from} and below {@code until}, both in thousandths. */
    boolean meets(long from, long until) {
        long first = Math.max(0, -Math.floorDiv(least - from, unit));
        int found = first > Integer.MAX_VALUE ? -1 : reached.nextSetBit((int) first);
        return found >= 0 && least + found * unit < until;
    }
}
