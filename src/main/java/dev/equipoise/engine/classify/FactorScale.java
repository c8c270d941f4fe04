package dev.equipoise.engine.classify;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.Method;

/** One factor's points at one stage: for every set of possible ranks the least, the most and the widest step between. */
final class FactorScale {

    /** Up to this many levels every set of ranks has its row in a table; beyond, rows are worked out when asked. */
    private static final int TABULATED = 6;

    /** The factor's place in the policy's list. */
    final int factor;
    private final long[] points;
    private final Contribution[] known;
    private final Contribution[] assumed;
    private final PointRange[] ranges;

    FactorScale(FactorDefinition definition, int factor, Method method, int weight) {
        this.factor = factor;
        int levels = definition.levels().size();
        points = IntStream.range(0, levels)
                .mapToLong(rank -> Thousandths.of(method, definition.values().get(rank), weight)).toArray();
        Integer shown = method == Method.WEIGHTED_MEAN ? (Integer) weight : null;
        known = contributions(definition, shown, false);
        assumed = contributions(definition, shown, true);
        ranges = levels > TABULATED ? new PointRange[0] : table(levels);
    }

    private Contribution[] contributions(FactorDefinition definition, @Nullable Integer weight, boolean assumedLevel) {
        return IntStream.range(0, points.length)
                .mapToObj(rank -> new Contribution(definition.id(), definition.levels().get(rank).id(), assumedLevel,
                        null,
                        definition.values().get(rank), weight, points[rank], definition.direction()))
                .toArray(Contribution[]::new);
    }

    private PointRange[] table(int levels) {
        return IntStream.range(0, 1 << levels).mapToObj(ranks -> PointRange.over(points, ranks))
                .toArray(PointRange[]::new);
    }

    PointRange range(int ranks) {
        return ranges.length > 0 ? ranges[ranks] : PointRange.over(points, ranks);
    }

    long points(int rank) {
        return points[rank];
    }

    Contribution known(int rank) {
        return known[rank];
    }

    Contribution assumed(int rank) {
        return assumed[rank];
    }
}
