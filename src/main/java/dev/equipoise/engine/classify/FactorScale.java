package dev.equipoise.engine.classify;

import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.Method;

/** One weighed factor's points at one stage, for every set of possible ranks. */
final class FactorScale {

    /** Up to this many levels every set of ranks has its row in a table; beyond, rows are worked out when asked. */
    private static final int TABULATED = 6;

    /** The factor's place in the policy's list, and its place among those that are weighed here. */
    final int factor;
    final int slot;
    private final long[] points;
    private final Contribution[] known;
    private final Contribution[] assumed;
    private final Span[] spans;

    FactorScale(FactorDefinition definition, int factor, int slot, Method method, int weight) {
        this.factor = factor;
        this.slot = slot;
        int levels = definition.levels().size();
        points = IntStream.range(0, levels)
                .mapToLong(rank -> Thousandths.of(method, definition.values().get(rank), weight)).toArray();
        Integer shown = method == Method.WEIGHTED_MEAN ? (Integer) weight : null;
        known = contributions(definition, shown, false);
        assumed = contributions(definition, shown, true);
        spans = new Span[levels > TABULATED ? 0 : 1 << levels];
        for (int ranks = 1; ranks < spans.length; ranks++) {
            spans[ranks] = Span.over(this, ranks);
        }
    }

    private Contribution[] contributions(FactorDefinition definition, @Nullable Integer weight, boolean assumedLevel) {
        return IntStream.range(0, points.length)
                .mapToObj(rank -> new Contribution(definition.id(), definition.levels().get(rank).id(), assumedLevel,
                        null, definition.values().get(rank), weight, points[rank], definition.direction()))
                .toArray(Contribution[]::new);
    }

    Span span(int ranks) {
        return spans.length > 0 ? spans[ranks] : Span.over(this, ranks);
    }

    int levels() {
        return points.length;
    }

    long points(int rank) {
        return points[rank];
    }

    Contribution shown(int rank, boolean open) {
        return open ? assumed[rank] : known[rank];
    }
}
