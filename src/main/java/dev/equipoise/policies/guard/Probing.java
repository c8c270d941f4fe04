package dev.equipoise.policies.guard;

import java.time.LocalDate;
import java.util.Arrays;

import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.policies.cel.CutPoints;

/** Tries values of one fact, one measure or the day; other facts stand at something ordinary meanwhile. */
final class Probing extends Here implements CutPoints.Probe {

    private final PolicyDefinition policy;
    private final int fact;
    private final int factor;
    private long least;
    private long most;

    Probing(PolicyDefinition policy, String stage, String context, LocalDate day, int fact, int factor) {
        super(policy, stage, context, day);
        this.policy = policy;
        this.fact = fact;
        this.factor = factor;
        for (int place = 0; place < facts.length; place++) {
            FactDefinition definition = policy.facts().get(place);
            facts[place] = definition.type() == FactType.DATE ? asOf : 0;
        }
        Arrays.fill(measures, 0);
    }

    Probing between(long first, long last) {
        least = first;
        most = last;
        return this;
    }

    @Override
    public int fact() {
        return fact;
    }

    @Override
    public int factor() {
        return factor;
    }

    @Override
    public long least() {
        return least;
    }

    @Override
    public long most() {
        return most;
    }

    @Override
    public void value(long value) {
        if (fact >= 0) {
            facts[fact] = value;
        } else if (factor >= 0) {
            measures[factor] = value;
        } else {
            asOf = value;
        }
    }

    @Override
    public void rank(int changed, int rank) {
        ranks[changed] = 1 << rank;
    }

    @Override
    public int levels(int changed) {
        return policy.factors().get(changed).levels().size();
    }
}
