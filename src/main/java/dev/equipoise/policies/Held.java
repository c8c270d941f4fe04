package dev.equipoise.policies;

import java.util.List;
import java.util.Optional;

/**
 * How one policy stands on a day and at a place.
 *
 * @param head the version that holds; where none does, the one that comes nearest: one that would if it could be read, or
 *        at another place, else the one that began last, else the one that begins first
 * @param intervals when each version holds and why not now, highest first; empty where one holds
 */
public record Held(VersionHead head, List<NoPolicyInForce.Interval> intervals) {

    public Held {
        intervals = List.copyOf(intervals);
    }

    /** The version that holds; empty where none does. */
    public Optional<PolicyVersion> version() {
        return intervals.isEmpty() && head instanceof PolicyVersion version ? Optional.of(version) : Optional.empty();
    }

    /** Why that version does not hold; empty where it does. */
    public Optional<Why> why() {
        return intervals.stream().filter(one -> one.version().equals(head.version())).findFirst()
                .map(NoPolicyInForce.Interval::why);
    }
}
