package dev.equipoise.engine.classify;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that open rules can still do to the tier, and the points that can come with it.
 *
 * @param ruling what is done to the tier
 * @param low least points, in thousandths
 * @param high most points
 * @param step no gap between neighboring points is wider
 */
record Way(int ruling, long low, long high, long step) {

    /** Nothing is done, and no points are added. */
    static final Way NOTHING = new Way(Ruling.NEUTRAL, 0, 0, 0);

    /** One way for each ruling among the choices. */
    static Way[] of(List<Choice> choices) {
        Map<Integer, List<Long>> points = new LinkedHashMap<>();
        choices.forEach(choice -> points.computeIfAbsent(choice.ruling(), ruling -> new ArrayList<>())
                .add(choice.points()));
        return points.entrySet().stream().map(entry -> {
            long[] sorted = entry.getValue().stream().mapToLong(Long::longValue).sorted().toArray();
            return new Way(entry.getKey(), sorted[0], sorted[sorted.length - 1], Span.step(sorted));
        }).toArray(Way[]::new);
    }

    /** Each way of some with each of others. */
    static Way[] crossed(Way[] some, Way[] others) {
        Map<Integer, Way> crossed = new LinkedHashMap<>();
        for (Way one : some) {
            Arrays.stream(others).map(one::and).forEach(both -> crossed.merge(both.ruling, both, Way::or));
        }
        return crossed.values().toArray(Way[]::new);
    }

    private Way and(Way other) {
        return new Way(Ruling.both(ruling, other.ruling), low + other.low, high + other.high,
                Math.max(step, other.step));
    }

    /** Either, both doing the same to the tier; between two ranges that lie apart there is a gap. */
    private Way or(Way other) {
        long gap = Math.max(low, other.low) - Math.min(high, other.high);
        return new Way(ruling, Math.min(low, other.low), Math.max(high, other.high),
                Math.max(gap, Math.max(step, other.step)));
    }
}
