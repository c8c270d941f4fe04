package dev.equipoise.engine.classify;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

/**
 * Factors that the same rules read, with those rules' answers written out for every combination of ranks. A combination
 * is its place in the table: the first factor's rank counts most.
 */
final class RuleGroup {

    /** More combinations than this and a policy is refused. */
    static final int MOST_COMBINATIONS = 3125;

    /** What was once surveyed is kept: at most two to this power at a time. */
    private static final int KEPT_BITS = 10;

    /** Sets of ranks beyond so many bits are surveyed anew each time. */
    private static final int MOST_BITS = 62;

    final int[] factors;
    /** The factors that are weighed. */
    final FactorScale[] scales;
    private final int[] levels;
    private final boolean[] possible;
    /** Whether some combination cannot be. */
    boolean excludes;
    /** By combination: the group's factors and its rules, in thousandths; and the factors alone. */
    final long[] points;
    final long[] bare;
    final int[] ruling;
    /** By combination: the rules that hold, as bits by place in the plan. */
    final long[][] holds;
    /** By set of ranks of every factor; who comes later takes the place. Threads see a whole entry or none. */
    private final @Nullable Kept[] kept;

    RuleGroup(int[] factors, FactorScale[] scales, int[] levels, int words) {
        this.factors = factors;
        this.scales = scales;
        this.levels = levels;
        int combinations = IntStream.of(levels).reduce(1, (one, other) -> one * other);
        possible = new boolean[combinations];
        points = new long[combinations];
        bare = new long[combinations];
        ruling = new int[combinations];
        holds = new long[combinations][words];
        int bits = IntStream.of(levels).sum();
        kept = new Kept[bits > MOST_BITS ? 0 : 1 << Math.min(bits, KEPT_BITS)];
    }

    void markPossible(int combination, boolean can) {
        possible[combination] = can;
        excludes |= !can;
    }

    boolean reads(FactorScale scale) {
        return IntStream.of(factors).anyMatch(factor -> factor == scale.factor);
    }

    /** The rank of one of the group's factors. */
    int rank(int combination, int factor) {
        int rest = combination;
        int at = levels.length - 1;
        for (; factors[at] != factor; at--) {
            rest /= levels[at];
        }
        return rest % levels[at];
    }

    /** What is left where so much is known; only where some combination can be. */
    GroupSurvey survey(Known known) {
        if (kept.length == 0) {
            return GroupSurvey.of(this, combinations(known), known);
        }
        long ranks = ranks(known);
        int place = place(ranks);
        Kept found = kept[place];
        if (found == null || found.ranks != ranks) {
            found = new Kept(ranks, GroupSurvey.of(this, combinations(known), known));
            kept[place] = found;
        }
        return found.survey;
    }

    /** The possible ranks of every factor as bits, one factor's after the other's. */
    private long ranks(Known known) {
        long ranks = 0;
        for (int at = 0; at < factors.length; at++) {
            ranks = ranks << levels[at] | known.ranks[factors[at]];
        }
        return ranks;
    }

    /** What fits has a place of its own; what is beyond is spread by the golden ratio. */
    private int place(long ranks) {
        long beyond = (ranks >>> KEPT_BITS) * 0x9E3779B97F4A7C15L;
        return (int) (ranks ^ beyond >>> Integer.SIZE) & kept.length - 1;
    }

    private record Kept(long ranks, GroupSurvey survey) {}

    /**
     * @return the combinations that what is known leaves, in order, without those that cannot be; empty where the
     *         profile contradicts itself
     */
    int[] combinations(Known known) {
        int[] found = {0 };
        for (int at = 0; at < factors.length; at++) {
            found = extended(found, levels[at], known.ranks[factors[at]]);
        }
        return excludes ? Arrays.stream(found).filter(combination -> possible[combination]).toArray() : found;
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

    List<Choice> choices(int[] combinations) {
        return IntStream.of(combinations).mapToObj(each -> new Choice(points[each], ruling[each])).distinct().toList();
    }
}
