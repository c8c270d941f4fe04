package dev.equipoise.policies.guard;

import java.time.LocalDate;
import java.util.Arrays;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.PolicyDefinition;

/** The situation that is tried at the moment. */
class Here implements Situation {

    final int[] ranks;
    final long[] facts;
    final long[] measures;
    private final String stage;
    private final String context;
    long asOf;

    Here(PolicyDefinition policy, String stage, String context, LocalDate day) {
        this.stage = stage;
        this.context = context;
        asOf = day.toEpochDay();
        ranks = policy.factors().stream().mapToInt(factor -> (1 << factor.levels().size()) - 1).toArray();
        facts = new long[policy.facts().size()];
        measures = new long[ranks.length];
        Arrays.fill(facts, UNKNOWN);
        Arrays.fill(measures, UNKNOWN);
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
        return asOf;
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
        return measures[factor];
    }
}
