package dev.equipoise.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Reads;
import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;

/** A condition for tests: what it reads, and Kleene's answer. */
record When(Reads reads, Function<Situation, Truth> answer, String text) implements Condition {

    @Override
    public Truth test(Situation situation) {
        return answer.apply(situation);
    }

    static When certainly(boolean value) {
        return new When(reading(Set.of(), Set.of(), Set.of(), false), situation -> Truth.of(value), "" + value);
    }

    /** The factor's rank is one of those whose bit is set. */
    static When rank(int factor, int among) {
        return new When(reading(Set.of(factor), Set.of(), Set.of(), false), situation -> {
            int possible = situation.ranks(factor);
            return (possible & among) == 0 ? Truth.FALSE : (possible & ~among) == 0 ? Truth.TRUE : Truth.UNKNOWN;
        }, "rank" + factor + "&" + among);
    }

    static When rankAtLeast(int factor, int rank) {
        return rank(factor, -1 << rank);
    }

    static When fact(int fact, LongPredicate holds) {
        return new When(reading(Set.of(), Set.of(fact), Set.of(), false),
                situation -> known(situation.fact(fact), holds), "fact" + fact);
    }

    static When measure(int factor, LongPredicate holds) {
        return new When(reading(Set.of(), Set.of(), Set.of(factor), false),
                situation -> known(situation.measure(factor), holds), "measure" + factor);
    }

    static When since(long day) {
        return new When(reading(Set.of(), Set.of(), Set.of(), true), situation -> Truth.of(situation.asOf() >= day),
                "since" + day);
    }

    static When at(String stage, String context) {
        return new When(reading(Set.of(), Set.of(), Set.of(), false),
                situation -> Truth.of(situation.stage().equals(stage) && situation.context().equals(context)),
                "at " + stage + " " + context);
    }

    When and(When other) {
        return both(other, situation -> test(situation).and(other.test(situation)), "&&");
    }

    When or(When other) {
        return both(other, situation -> test(situation).or(other.test(situation)), "||");
    }

    When not() {
        return new When(reads, situation -> test(situation).not(), "!(" + text + ")");
    }

    private When both(When other, Function<Situation, Truth> joined, String sign) {
        return new When(
                reading(union(reads.factors(), other.reads.factors()), union(reads.facts(), other.reads.facts()),
                        union(reads.measures(), other.reads.measures()), reads.date() || other.reads.date()),
                joined,
                "(" + text + " " + sign + " " + other.text + ")");
    }

    private static Truth known(long value, LongPredicate holds) {
        return value == Situation.UNKNOWN ? Truth.UNKNOWN : Truth.of(holds.test(value));
    }

    private static Reads reading(Set<Integer> factors, Set<Integer> facts, Set<Integer> measures, boolean date) {
        return new Reads(factors, facts, measures, date);
    }

    private static Set<Integer> union(Set<Integer> one, Set<Integer> other) {
        var both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }

    @Override
    public String toString() {
        return text;
    }
}
