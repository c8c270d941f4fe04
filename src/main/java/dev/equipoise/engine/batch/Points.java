package dev.equipoise.engine.batch;

import java.util.ArrayList;
import java.util.List;

import dev.equipoise.engine.classify.StageTables;

/** Four factors that no rule over ranks reads: together, since a pass over the rows costs more than a look-up. */
final class Points {

    private static final int TOGETHER = 4;

    private final int[] factors = new int[TOGETHER];
    /** By factor and rank, the unknown one first, which takes the least: points. */
    private final long[][] points = new long[TOGETHER][];

    /** Where there are fewer, the first stands in for the others and adds nothing. */
    private Points(List<StageTables.Free> some) {
        for (int at = 0; at < TOGETHER; at++) {
            StageTables.Free one = some.get(at < some.size() ? at : 0);
            factors[at] = one.factor();
            points[at] = new long[one.points().size() + 1];
            if (at < some.size()) {
                fill(points[at], one.points());
            }
        }
    }

    private static void fill(long[] byRank, List<Long> points) {
        byRank[0] = points.stream().mapToLong(Long::longValue).min().orElse(0);
        for (int rank = 0; rank < points.size(); rank++) {
            byRank[rank + 1] = points.get(rank);
        }
    }

    static Points[] of(List<StageTables.Free> all) {
        var found = new ArrayList<Points>();
        for (int from = 0; from < all.size(); from += TOGETHER) {
            found.add(new Points(all.subList(from, Math.min(all.size(), from + TOGETHER))));
        }
        return found.toArray(Points[]::new);
    }

    void addTo(Block block) {
        byte[] a = block.columns.ranks(factors[0]);
        byte[] b = block.columns.ranks(factors[1]);
        byte[] c = block.columns.ranks(factors[2]);
        byte[] d = block.columns.ranks(factors[3]);
        long[] ofA = points[0];
        long[] ofB = points[1];
        long[] ofC = points[2];
        long[] ofD = points[3];
        long[] score = block.score;
        for (int at = block.first, end = at + block.rows; at < end; at++) {
            score[at] += ofA[a[at] + 1] + ofB[b[at] + 1] + ofC[c[at] + 1] + ofD[d[at] + 1];
        }
    }
}
