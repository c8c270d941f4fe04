package dev.equipoise.engine.classify;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What a set of possible ranks of one factor spans.
 *
 * @param low least points, in thousandths
 * @param high most points
 * @param step widest gap between neighboring points; 0 where all are alike
 * @param shown the contribution with the least points; of several alike the lowest rank's
 */
record Span(long low, long high, long step, Contribution shown) {

    static Span over(FactorScale scale, int ranks) {
        int[] possible = IntStream.range(0, scale.levels()).filter(rank -> (ranks >> rank & 1) == 1).toArray();
        long[] points = Arrays.stream(possible).mapToLong(scale::points).sorted().toArray();
        int lowest = Arrays.stream(possible).filter(rank -> scale.points(rank) == points[0]).findFirst().orElseThrow();
        return new Span(points[0], points[points.length - 1], step(points), scale.shown(lowest, possible.length > 1));
    }

    /** The widest gap in what is sorted. */
    static long step(long[] sorted) {
        return IntStream.range(1, sorted.length).mapToLong(at -> sorted[at] - sorted[at - 1]).max().orElse(0);
    }
}
