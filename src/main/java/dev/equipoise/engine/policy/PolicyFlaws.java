package dev.equipoise.engine.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

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
        found.references();
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
        policy.factors().forEach(factor -> unique("level of " + factor.id(), factor.levels(), LevelDefinition::id));
    }

    private void references() {
        policy.rules().forEach(rule -> {
            stages("Rule " + rule.id(), rule.stages());
            flag(policy.tier(tierOf(rule)) < 0 && !(rule.then() instanceof Effect.Points),
                    "Rule " + rule.id() + " names a tier that the policy does not have.");
            flag(rule.then() instanceof Effect.Points && policy.method() == Method.NONE,
                    "Rule " + rule.id() + " gives points, but method none has no score.");
        });
        policy.gates().forEach(gate -> stages("Gate " + gate.id(), gate.stages()));
        policy.impossible().forEach(condition -> flag(!condition.reads().ranksAlone(),
                "What is impossible may be said of ranks alone."));
    }

    private static String tierOf(RuleDefinition rule) {
        return rule.then() instanceof Effect.Tier tier
                ? tier.tier()
                : rule.then() instanceof Effect.AtMost most
                        ? most.tier()
                        : rule.then() instanceof Effect.AtLeast least ? least.tier() : "";
    }

    private void stages(String who, Set<String> named) {
        Stream<String> known = policy.stages().stream().map(StageDefinition::id);
        var unknown = new HashSet<>(named);
        known.forEach(unknown::remove);
        flag(!unknown.isEmpty(), who + " names a stage that the policy does not govern: " + unknown + ".");
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
