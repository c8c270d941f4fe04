package dev.equipoise.policies.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.ConsiderationDefinition;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.StageDefinition;
import dev.equipoise.policies.document.PolicyConsideration.Speaks;
import dev.equipoise.policies.document.PolicyDocument;
import dev.equipoise.policies.guard.Finding.Guard;
import dev.equipoise.policies.guard.Variable.View;

/** Looks at what people are to weigh: a fact that may only favor the person must not come to speak against. */
final class Weighing {

    private final PolicyDocument document;
    private final PolicyDefinition policy;

    Weighing(PolicyDocument document, PolicyDefinition policy) {
        this.document = document;
        this.policy = policy;
    }

    /** At one stage. */
    List<Finding> look(StageDefinition stage) {
        var found = new ArrayList<Finding>();
        for (int at = 0; at < policy.considerations().size(); at++) {
            ConsiderationDefinition one = policy.considerations().get(at);
            Condition when = one.when();
            boolean against = document.considerations().get(at).speaks() == Speaks.AGAINST;
            if (when != null && against && one.appliesAt(stage.id())) {
                contexts(at).forEach(context -> look(stage, context, one.id(), when, found));
            }
        }
        return found;
    }

    /** Where the condition does not read the context, one stands for all. */
    private List<String> contexts(int consideration) {
        String when = String.valueOf(document.considerations().get(consideration).when());
        return when.contains("context") ? policy.contexts() : policy.contexts().subList(0, 1);
    }

    private void look(StageDefinition stage, String context, String id, Condition when, List<Finding> found) {
        Scene scene = new Scene(policy, stage, context, document.effective().from());
        var group = new Group(scene, variables(scene, when), List.of(), new int[0], List.of());
        for (int at = 0; at < group.variables.size(); at++) {
            int[] turned = turned(scene, group, at, when);
            if (turned.length > 0) {
                found.add(turns(scene, group, at, id, turned));
            }
        }
    }

    private List<Variable> variables(Scene scene, Condition when) {
        var classes = new Classes(policy, document, List.of(when));
        return Stream.concat(
                Stream.concat(when.reads().factors().stream(), when.reads().measures().stream()).distinct().sorted()
                        .map(factor -> Variable.factor(factor, policy.factors().get(factor), new long[0], true)),
                when.reads().facts().stream().sorted().map(fact -> Variable.fact(fact,
                        classes.fact(fact, scene.stage.id(), scene.context, scene.day), true)))
                .toList();
    }

    /** Values with which the consideration does not hold until that one fact is true; empty where there are none. */
    private int[] turned(Scene scene, Group group, int at, Condition when) {
        var first = new ArrayList<int[]>();
        if (!favorable(group.variables.get(at))) {
            return new int[0];
        }
        var here = new Here(policy, scene.stage.id(), scene.context, scene.day);
        new Combinations(group, View.ANY).each(values -> {
            if (first.isEmpty() && values[at] == 0) {
                int[] after = values.clone();
                after[at] = 1;
                if (truth(here, group, values, when) != Truth.TRUE && truth(here, group, after, when) == Truth.TRUE) {
                    first.add(values.clone());
                }
            }
        });
        return first.isEmpty() ? new int[0] : first.get(0);
    }

    private boolean favorable(Variable variable) {
        var fact = variable.factor() >= 0
                ? null
                : document.facts().get(policy.facts().get(variable.fact()).id());
        return fact != null && Boolean.TRUE.equals(fact.favorableOnly());
    }

    private static Truth truth(Here here, Group group, int[] values, Condition when) {
        for (int at = 0; at < values.length; at++) {
            group.variables.get(at).set(here, values[at]);
        }
        return when.test(here);
    }

    private Finding turns(Scene scene, Group group, int at, String id, int[] values) {
        int[] after = values.clone();
        after[at] = 1;
        String fact = policy.facts().get(group.variables.get(at).fact()).id();
        return Finding.at(scene, Guard.FAVORABLE_FACT_RAISES, id + " " + fact,
                "The fact " + fact + " may only favor the person, but turning it from false to true makes " + id
                        + " speak against.",
                Witness.of(scene, new Step(null, group, values)), Witness.of(scene, new Step(null, group, after)));
    }
}
