package dev.equipoise.engine.classify;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.condition.Situation;

/** A profile in the policy's own numbers; only what the stage's plan reads is filled in. */
final class Known implements Situation {

    private final String stage;
    private final String context;
    private final LocalDate asOf;
    final int[] ranks;
    final long[] facts;
    long @Nullable [] measures;
    /** Factors whose rating, and facts whose value, this policy cannot read: taken as unknown, and said so. */
    long unreadFactors;
    long unreadFacts;
    /** Gates of the plan, as bits by place: those that fire, and those that may. */
    long gatesFired;
    long gatesUnknown;

    Known(String stage, String context, LocalDate asOf, int[] ranks, long[] facts) {
        this.stage = stage;
        this.context = context;
        this.asOf = asOf;
        this.ranks = ranks;
        this.facts = facts;
    }

    /** The same with one factor's possible ranks replaced. */
    Known with(int factor, int possible) {
        int[] changed = ranks.clone();
        changed[factor] = possible;
        var copy = new Known(stage, context, asOf, changed, facts);
        copy.measures = measures;
        return copy;
    }

    boolean open(int factor) {
        int possible = ranks[factor];
        return (possible & possible - 1) != 0;
    }

    @Override
    public String stage() {
        return stage;
    }

    @Override
    public String context() {
        return context;
    }

    @Override
    public long asOf() {
        return asOf.toEpochDay();
    }

    @Override
    public int ranks(int factor) {
        return ranks[factor];
    }

    @Override
    public long fact(int fact) {
        return facts[fact];
    }

    @Override
    public long measure(int factor) {
        long[] known = measures;
        return known == null ? UNKNOWN : known[factor];
    }
}
