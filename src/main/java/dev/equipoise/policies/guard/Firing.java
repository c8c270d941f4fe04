package dev.equipoise.policies.guard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import dev.equipoise.engine.policy.RuleDefinition;
import dev.equipoise.policies.guard.Finding.Guard;
import dev.equipoise.policies.guard.Variable.View;

/** Finds rules that never fire, and rules that fire together though no tier is what both ask for. */
final class Firing {

    private final Map<String, Scene> applied = new LinkedHashMap<>();
    private final Set<String> fired = new TreeSet<>();

    /** Looks at one more scene; what contradicts there. */
    List<Finding> look(Scene scene) {
        scene.rules.forEach(rule -> applied.putIfAbsent(rule.id(), scene));
        var found = new LinkedHashMap<String, Finding>();
        List<Map<RuleDefinition, List<Held>>> held = scene.groups.stream().map(Firing::held).toList();
        held.forEach(group -> group.keySet().forEach(rule -> fired.add(rule.id())));
        for (Group group : scene.groups) {
            together(group, found);
        }
        for (int one = 0; one < held.size(); one++) {
            for (int other = one + 1; other < held.size(); other++) {
                apart(scene, held.get(one), held.get(other), found);
            }
        }
        return new ArrayList<>(found.values());
    }

    /** By rule that can fire, one combination for each set of gates that can fire with it. */
    private static Map<RuleDefinition, List<Held>> held(Group group) {
        var held = new LinkedHashMap<RuleDefinition, List<Held>>();
        Set<Long> others = gates(group.scene, List.of(group));
        eachOpen(group, others, (values, gates) -> {
            for (RuleDefinition rule : group.rules) {
                List<Held> known = held.getOrDefault(rule, List.of());
                if (known.stream().noneMatch(one -> one.gates == gates) && group.holds(rule, values)) {
                    held.computeIfAbsent(rule, first -> new ArrayList<>())
                            .add(new Held(gates, new Step(null, group, values.clone())));
                }
            }
        });
        return held;
    }

    private static void eachOpen(Group group, Set<Long> others, Taker taker) {
        if (group.rules.isEmpty()) {
            return;
        }
        new Combinations(group, View.COMPLETE).each(values -> {
            Outcome outcome = group.outcome(values);
            if (outcome != null && open(group.scene, outcome.gates, others)) {
                taker.take(values, outcome.gates);
            }
        });
    }

    /** Whether law leaves it open, with some choice of the others. */
    private static boolean open(Scene scene, long gates, Set<Long> others) {
        return others.stream().anyMatch(more -> !scene.law.on(gates | more).decides());
    }

    /** The sets of gates that can fire together in all groups but these. */
    private static Set<Long> gates(Scene scene, List<Group> left) {
        Set<Long> sets = Set.of(0L);
        for (Group group : scene.groups) {
            if (!left.contains(group) && group.gated()) {
                var more = new HashSet<Long>();
                Set<Long> before = sets;
                new Combinations(group, View.COMPLETE).each(values -> {
                    Outcome outcome = group.outcome(values);
                    if (outcome != null) {
                        before.forEach(one -> more.add(one | outcome.gates));
                    }
                });
                sets = more;
            }
        }
        return sets;
    }

    private static void together(Group group, Map<String, Finding> found) {
        eachOpen(group, gates(group.scene, List.of(group)), (values, gates) -> {
            List<RuleDefinition> holding = group.rules.stream().filter(rule -> group.holds(rule, values)).toList();
            for (int one = 0; one < holding.size(); one++) {
                for (RuleDefinition other : holding.subList(one + 1, holding.size())) {
                    contradiction(group.scene, holding.get(one), other, new Step(null, group, values), found);
                }
            }
        });
    }

    /** Rules of different groups read nothing in common: both fire on some profile, unless law always decides then. */
    private static void apart(Scene scene, Map<RuleDefinition, List<Held>> some, Map<RuleDefinition, List<Held>> more,
            Map<String, Finding> found) {
        some.forEach((rule, held) -> more.forEach((other, second) -> {
            if (contradict(scene, rule, other)) {
                boolean first = scene.rules.indexOf(rule) < scene.rules.indexOf(other);
                apart(scene, held, second).ifPresent(
                        both -> contradiction(scene, first ? rule : other, first ? other : rule, both, found));
            }
        }));
    }

    private static Optional<Step> apart(Scene scene, List<Held> some, List<Held> more) {
        Set<Long> others = gates(scene, List.of(some.get(0).step.group(), more.get(0).step.group()));
        for (Held one : some) {
            for (Held other : more) {
                if (open(scene, one.gates | other.gates, others)) {
                    return Optional.of(new Step(one.step, other.step.group(), other.step.values()));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean contradict(Scene scene, RuleDefinition one, RuleDefinition other) {
        return Pull.contradict(Pull.of(scene.policy, one.then()), Pull.of(scene.policy, other.then()));
    }

    private static void contradiction(Scene scene, RuleDefinition one, RuleDefinition other, Step step,
            Map<String, Finding> found) {
        String subject = one.id() + " " + other.id();
        if (!found.containsKey(subject) && contradict(scene, one, other)) {
            found.put(subject, Finding.at(scene, Guard.RULES_CONTRADICT, subject,
                    "Both rules hold on one profile, and no tier is what both ask for.", Witness.of(scene, step)));
        }
    }

    /** After all scenes. */
    List<Finding> never() {
        return applied.entrySet().stream().filter(rule -> !fired.contains(rule.getKey()))
                .map(rule -> Finding.at(rule.getValue(), Guard.RULE_NEVER_FIRES, rule.getKey(),
                        "The rule " + rule.getKey() + " holds on no profile at any of its stages.",
                        Witness.nothingKnown(rule.getValue())))
                .toList();
    }

    private interface Taker {

        void take(int[] values, long gates);
    }

    /** One combination with which a rule holds. */
    private record Held(long gates, Step step) {}
}
