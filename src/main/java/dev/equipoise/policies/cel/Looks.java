package dev.equipoise.policies.cel;

import java.util.HashSet;
import java.util.Set;

import dev.equipoise.engine.condition.Reads;

/**
 * What a part of a condition looks at.
 *
 * @param place whether it looks at the stage or the context, which are always known
 */
record Looks(Reads reads, boolean place) {

    static final Looks NOWHERE = new Looks(new Reads(Set.of(), Set.of(), Set.of(), false), false);
    static final Looks PLACE = new Looks(NOWHERE.reads, true);
    static final Looks DATE = new Looks(new Reads(Set.of(), Set.of(), Set.of(), true), false);

    static Looks factor(int factor) {
        return new Looks(new Reads(Set.of(factor), Set.of(), Set.of(), false), false);
    }

    static Looks fact(int fact) {
        return new Looks(new Reads(Set.of(), Set.of(fact), Set.of(), false), false);
    }

    static Looks measure(int factor) {
        return new Looks(new Reads(Set.of(), Set.of(), Set.of(factor), false), false);
    }

    Looks and(Looks other) {
        Reads more = other.reads;
        return new Looks(new Reads(union(reads.factors(), more.factors()), union(reads.facts(), more.facts()),
                union(reads.measures(), more.measures()), reads.date() || more.date()), place || other.place);
    }

    /** Whether a finite table over ranks holds all its answers, whatever the stage and context. */
    boolean ranksAlone() {
        return reads.ranksAlone() && !place;
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
