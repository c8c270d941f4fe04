package dev.equipoise.engine.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/** Finds what keeps a policy from being used: how its parts fail to fit together. */
public final class PolicyFlaws {

    /** Bits of a {@code long}: factors, facts and gates are kept as sets of bits. */
    private static final int MOST = 64;
    private static final int MOST_TIERS = 30;

    private final PolicyDefinition policy;
    private final List<String> flaws = new ArrayList<>();

    private PolicyFlaws(PolicyDefinition policy) {
        this.policy = policy;
    }

    /**
     * @return one sentence for each flaw; empty where the policy can be used
     */
    public static List<String> in(PolicyDefinition policy) {
        var found = new PolicyFlaws(policy);
        found.sizes();
        found.names();
        found.flaws.addAll(FactorFlaws.in(policy));
        found.flaws.addAll(TierFlaws.in(policy));
        found.flaws.addAll(RuleFlaws.in(policy));
        return List.copyOf(found.flaws);
    }

    private void sizes() {
        flag(policy.factors().size() > MOST, "At most 64 factors fit a policy.");
        flag(policy.facts().size() > MOST, "At most 64 facts fit a policy.");
        flag(policy.gates().size() > MOST, "At most 64 gates fit a policy.");
        flag(policy.tiers().isEmpty() || policy.tiers().size() > MOST_TIERS, "A policy needs 1 to 30 tiers.");
        flag(policy.stages().isEmpty() || policy.contexts().isEmpty(), "A policy needs a stage and a context.");
    }

    private void names() {
        unique("factor", policy.factors(), FactorDefinition::id);
        unique("fact", policy.facts(), FactDefinition::id);
        unique("stage", policy.stages(), StageDefinition::id);
        unique("tier", policy.tiers(), TierDefinition::id);
        unique("rule", policy.rules(), RuleDefinition::id);
        unique("gate", policy.gates(), GateDefinition::id);
        unique("consideration", policy.considerations(), ConsiderationDefinition::id);
        policy.factors().forEach(factor -> unique("level of " + factor.id(), factor.levels(), LevelDefinition::id));
        policy.facts().forEach(fact -> unique("choice of " + fact.id(), fact.choices(), choice -> choice));
    }

    private <T> void unique(String kind, List<T> parts, Function<T, String> id) {
        var seen = new HashSet<String>();
        parts.stream().map(id).filter(one -> !seen.add(one))
                .forEach(twice -> flaws.add("The " + kind + " " + twice + " is there twice."));
    }

    private void flag(boolean wrong, String flaw) {
        if (wrong) {
            flaws.add(flaw);
        }
    }
}
