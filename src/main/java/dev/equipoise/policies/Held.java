package dev.equipoise.policies;

import java.util.List;
import java.util.Optional;

/**
 * How one policy stands on a day and at a place.
 *
 * @param version the one that holds; where none does, the one that would at another place, else the one that began last,
 *        else the one that begins first
 * @param intervals when each version holds and why not now, highest first; empty where one holds
 */
public record Held(PolicyVersion version, List<NoPolicyInForce.Interval> intervals) {

    public Held {
        intervals = List.copyOf(intervals);
    }

    /** Why that version does not hold; empty where it does. */
    public Optional<Why> why() {
        return intervals.stream().filter(one -> one.version().equals(version.version())).findFirst()
                .map(NoPolicyInForce.Interval::why);
    }
}
