package dev.equipoise.benchmarks;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Reads;
import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;

/** A condition by hand, three-valued as the compiled language is. */
record When(Reads reads, Function<Situation, Truth> answer) implements Condition {

    /** The factor's rank is one of those whose bit is set. */
    static When rank(int factor, int among) {
        return new When(new Reads(Set.of(factor), Set.of(), Set.of(), false), situation -> {
            int ranks = situation.ranks(factor);
            return (ranks & among) == 0 ? Truth.FALSE : (ranks & ~among) == 0 ? Truth.TRUE : Truth.UNKNOWN;
        });
    }

    static When fact(int fact, LongPredicate holds) {
        return new When(new Reads(Set.of(), Set.of(fact), Set.of(), false), situation -> {
            long value = situation.fact(fact);
            return value == Situation.UNKNOWN ? Truth.UNKNOWN : Truth.of(holds.test(value));
        });
    }

    When and(When other) {
        return new When(
                new Reads(both(reads.factors(), other.reads.factors()), both(reads.facts(), other.reads.facts()),
                        Set.of(), false),
                situation -> test(situation).and(other.test(situation)));
    }

    private static Set<Integer> both(Set<Integer> one, Set<Integer> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    @Override
    public Truth test(Situation situation) {
        return answer.apply(situation);
    }
}
