package dev.equipoise.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Reads;

/** Checks what rules, gates, considerations and impossible completions refer to. */
final class RuleFlaws {

    private final PolicyDefinition policy;
    private final List<String> flaws = new ArrayList<>();

    private RuleFlaws(PolicyDefinition policy) {
        this.policy = policy;
    }

    static List<String> in(PolicyDefinition policy) {
        var found = new RuleFlaws(policy);
        policy.rules().forEach(found::rule);
        policy.gates().forEach(gate -> {
            found.stages("Gate " + gate.id(), gate.stages());
            found.reads("Gate " + gate.id(), gate.when());
        });
        policy.impossible().forEach(found::impossible);
        policy.considerations().forEach(found::consideration);
        return found.flaws;
    }

    private void rule(RuleDefinition rule) {
        String who = "Rule " + rule.id();
        stages(who, rule.stages());
        reads(who, rule.when());
        if (rule.then() instanceof Effect.Points given) {
            flag(policy.method() == Method.NONE, who + " gives points, but method none has no score.");
            flag(Math.abs(given.points()) > FactorFlaws.MOST_POINTS || given.points() == Long.MIN_VALUE,
                    "Points of rule " + rule.id() + " must lie between " + -FactorFlaws.MOST_POINTS + " and "
                            + FactorFlaws.MOST_POINTS + ".");
        } else {
            flag(policy.tier(tierOf(rule)) < 0, who + " names a tier that the policy does not have.");
        }
    }

    private static String tierOf(RuleDefinition rule) {
        return rule.then() instanceof Effect.Tier tier
                ? tier.tier()
                : rule.then() instanceof Effect.AtMost most
                        ? most.tier()
                        : rule.then() instanceof Effect.AtLeast least ? least.tier() : "";
    }

    private void consideration(ConsiderationDefinition consideration) {
        String who = "Consideration " + consideration.id();
        stages(who, consideration.stages());
        if (consideration.when() != null) {
            reads(who, consideration.when());
        }
    }

    private void impossible(Condition condition) {
        reads("What is impossible", condition);
        flag(!condition.reads().ranksAlone(), "What is impossible may be said of ranks alone.");
    }

    private void stages(String who, Set<String> named) {
        var unknown = new TreeSet<>(named);
        policy.stages().forEach(stage -> unknown.remove(stage.id()));
        flag(!unknown.isEmpty(), who + " names a stage that the policy does not govern: " + unknown + ".");
    }

    private void reads(String who, Condition condition) {
        Reads reads = condition.reads();
        flag(beyond(reads.factors(), policy.factors()) || beyond(reads.measures(), policy.factors())
                || beyond(reads.facts(), policy.facts()),
                who + " reads a factor or fact that the policy does not have.");
    }

    private static boolean beyond(Set<Integer> places, List<?> among) {
        return places.stream().anyMatch(place -> place < 0 || place >= among.size());
    }

    private void flag(boolean wrong, String flaw) {
        if (wrong) {
            flaws.add(flaw);
        }
    }
}
