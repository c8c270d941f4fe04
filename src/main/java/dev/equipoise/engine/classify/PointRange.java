package dev.equipoise.engine.classify;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The points that a set of possible ranks spans.
 *
 * @param low least points, in thousandths
 * @param high most points
 * @param step widest gap between neighboring points; 0 where all are alike
 * @param lowest the lowest rank with the least points
 */
record PointRange(long low, long high, long step, int lowest) {

    static PointRange over(long[] points, int ranks) {
        int[] possible = IntStream.range(0, points.length).filter(rank -> (ranks >> rank & 1) == 1).toArray();
        if (possible.length == 0) {
            return new PointRange(0, 0, 0, 0);
        }
        long[] sorted = Arrays.stream(possible).mapToLong(rank -> points[rank]).sorted().toArray();
        long step = IntStream.range(1, sorted.length).mapToLong(at -> sorted[at] - sorted[at - 1]).max().orElse(0);
        int lowest = Arrays.stream(possible).filter(rank -> points[rank] == sorted[0]).findFirst().orElseThrow();
        return new PointRange(sorted[0], sorted[sorted.length - 1], step, lowest);
    }
}
