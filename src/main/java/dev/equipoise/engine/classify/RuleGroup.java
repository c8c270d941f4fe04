package dev.equipoise.engine.classify;

import java.util.Arrays;

/**
 * Factors that the same rules read, with those rules' answers written out for every combination of ranks. A combination
 * is its place in the table: the first factor's rank counts most.
 */
final class RuleGroup {

    /** More combinations than this and a policy is refused. */
    static final int MOST_COMBINATIONS = 3125;

    final int[] factors;
    private final int[] levels;
    private final boolean[] possible;
    /** Whether some combination cannot be. */
    boolean excludes;
    /** By combination: the group's factors and its rules, in thousandths; and the factors alone. */
    final long[] points;
    final long[] bare;
    final int[] ruling;
    /** By combination, {@code words} each: the rules that hold, as bits by place in the plan. */
    final long[] holds;

    RuleGroup(int[] factors, int[] levels, int combinations, int words) {
        this.factors = factors;
        this.levels = levels;
        possible = new boolean[combinations];
        points = new long[combinations];
        bare = new long[combinations];
        ruling = new int[combinations];
        holds = new long[combinations * words];
    }

    void markPossible(int combination, boolean can) {
        possible[combination] = can;
        excludes |= !can;
    }

    int rank(int combination, int position) {
        int rest = combination;
        for (int at = levels.length - 1; at > position; at--) {
            rest /= levels[at];
        }
        return rest % levels[position];
    }

    /**
     * @return the combinations that what is known leaves, in order, without those that cannot be; empty where the
     *         profile contradicts itself
     */
    int[] combinations(Known known) {
        int[] found = {0 };
        for (int at = 0; at < factors.length; at++) {
            found = extended(found, levels[at], known.ranks[factors[at]]);
        }
        return onlyPossible(found);
    }

    private static int[] extended(int[] begun, int levels, int ranks) {
        int[] longer = new int[begun.length * Integer.bitCount(ranks)];
        int size = 0;
        for (int prefix : begun) {
            for (int rest = ranks; rest != 0; rest &= rest - 1) {
                longer[size++] = prefix * levels + Integer.numberOfTrailingZeros(rest);
            }
        }
        return longer;
    }

    private int[] onlyPossible(int[] found) {
        int kept = 0;
        for (int combination : found) {
            if (possible[combination]) {
                found[kept++] = combination;
            }
        }
        return kept == found.length ? found : Arrays.copyOf(found, kept);
    }

    /** The combination where every factor's rank is known, or -1. */
    int only(Known known) {
        int combination = 0;
        for (int at = 0; at < factors.length; at++) {
            if (known.open(factors[at])) {
                return -1;
            }
            combination = combination * levels[at] + Integer.numberOfTrailingZeros(known.ranks[factors[at]]);
        }
        return possible[combination] ? combination : -1;
    }
}
