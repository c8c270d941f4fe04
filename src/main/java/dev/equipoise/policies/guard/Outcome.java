package dev.equipoise.policies.guard;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * What some part of a profile comes to: the gates that fire, and the ways in which rules and factors can turn out, each
 * with the least points that come with it. Where all is known there is one way.
 */
final class Outcome {

    static final Outcome NOTHING = of(0, Map.of(Pull.NONE, 0L));

    final long gates;
    final int[] pulls;
    final long[] points;
    private final int hash;

    private Outcome(long gates, int[] pulls, long[] points) {
        this.gates = gates;
        this.pulls = pulls;
        this.points = points;
        hash = 31 * (31 * Arrays.hashCode(pulls) + Arrays.hashCode(points)) + Long.hashCode(gates);
    }

    static Outcome of(long gates, Map<Integer, Long> ways) {
        var sorted = new TreeMap<>(ways);
        return new Outcome(gates, sorted.keySet().stream().mapToInt(Integer::intValue).toArray(),
                sorted.values().stream().mapToLong(Long::longValue).toArray());
    }

    Outcome plus(Outcome other) {
        if (pulls.length == 1 && other.pulls.length == 1) {
            return new Outcome(gates | other.gates, new int[]{Pull.both(pulls[0], other.pulls[0]) },
                    new long[]{points[0] + other.points[0] });
        }
        var ways = new TreeMap<Integer, Long>();
        for (int one = 0; one < pulls.length; one++) {
            for (int two = 0; two < other.pulls.length; two++) {
                ways.merge(Pull.both(pulls[one], other.pulls[two]), points[one] + other.points[two], Math::min);
            }
        }
        return of(gates | other.gates, ways);
    }

    /** The same where law decides: neither points nor rules matter any more. */
    Outcome gatesAlone() {
        return new Outcome(gates, NOTHING.pulls, NOTHING.points);
    }

    /** Whether it is the same to gates and tiers, with no fewer points: never a lower tier, whatever else there is. */
    boolean noLowerThan(Outcome other) {
        boolean alike = gates == other.gates && Arrays.equals(pulls, other.pulls);
        for (int way = 0; alike && way < points.length; way++) {
            alike = points[way] >= other.points[way];
        }
        return alike;
    }

    long score() {
        return Arrays.stream(points).min().orElseThrow();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outcome one && gates == one.gates && Arrays.equals(pulls, one.pulls)
                && Arrays.equals(points, one.points);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
