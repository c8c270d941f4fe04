package dev.equipoise.policies.guard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.LevelDefinition;

/**
 * One thing that profiles can say, as two versions read it: values that either tells apart. What a version cannot read is
 * unknown to it, as it is when a profile is classified.
 */
final class Joint {

    private final List<Said> values;

    private Joint(List<Said> values) {
        this.values = values;
    }

    int size() {
        return values.size();
    }

    /** By name, so that both versions' variables meet. */
    static String name(Scene scene, Variable variable) {
        if (variable.factor() >= 0) {
            return "factor " + scene.policy.factors().get(variable.factor()).id();
        }
        FactDefinition fact = scene.policy.facts().get(variable.fact());
        return "fact " + fact.type() + " " + fact.id();
    }

    /** Every variable of either, with the values of both. */
    static Map<String, Joint> of(Scene one, Scene other) {
        Map<String, Set<Said>> values = new TreeMap<>();
        Stream.of(one, other).forEach(scene -> scene.groups.stream().flatMap(group -> group.variables.stream())
                .forEach(variable -> said(scene, variable,
                        values.computeIfAbsent(name(scene, variable), name -> new LinkedHashSet<>()))));
        Map<String, Joint> joint = new TreeMap<>();
        values.forEach((name, said) -> joint.put(name, new Joint(new ArrayList<>(said))));
        return joint;
    }

    private static void said(Scene scene, Variable variable, Set<Said> into) {
        for (int value = 0; value < variable.size(); value++) {
            if (variable.in(Variable.View.COUNTED, value)) {
                into.add(said(scene, variable, value));
            }
        }
    }

    private static Said said(Scene scene, Variable variable, int value) {
        long number = variable.numbers()[value];
        if (variable.factor() >= 0) {
            List<LevelDefinition> levels = scene.policy.factors().get(variable.factor()).levels();
            return number == Situation.UNKNOWN
                    ? new Said(levels.get(variable.rank(value)).id(), Situation.UNKNOWN)
                    : new Said("", number);
        }
        FactDefinition fact = scene.policy.facts().get(variable.fact());
        return fact.type() == FactType.CHOICE && number != Situation.UNKNOWN
                ? new Said(fact.choices().get((int) number), Situation.UNKNOWN)
                : new Said("", number);
    }

    /** The variable of one version, with these values in place of its own. */
    Variable as(Scene scene, Variable own) {
        if (own.factor() < 0) {
            FactDefinition fact = scene.policy.facts().get(own.fact());
            return Variable.fact(own.fact(), values.stream().mapToLong(said -> number(fact, said)).toArray(), true);
        }
        FactorDefinition factor = scene.policy.factors().get(own.factor());
        int[] ranks = values.stream().mapToInt(said -> ranks(factor, said)).toArray();
        int every = (1 << factor.levels().size()) - 1;
        return Variable.factor(own.factor(), ranks, IntStream.range(0, ranks.length)
                .mapToLong(at -> ranks[at] == every && every != 1 ? Situation.UNKNOWN : values.get(at).number)
                .toArray());
    }

    private static long number(FactDefinition fact, Said said) {
        if (fact.type() != FactType.CHOICE || said.name.isEmpty()) {
            return said.number;
        }
        int choice = fact.choices().indexOf(said.name);
        return choice < 0 ? Situation.UNKNOWN : choice;
    }

    /** All of them where the version has no such level or bin. */
    private static int ranks(FactorDefinition factor, Said said) {
        int found = -1;
        for (int rank = 0; rank < factor.levels().size(); rank++) {
            LevelDefinition level = factor.levels().get(rank);
            Long from = level.from();
            boolean meets = said.number == Situation.UNKNOWN
                    ? level.id().equals(said.name)
                    : from != null && from <= said.number;
            found = meets ? rank : found;
        }
        return found < 0 ? (1 << factor.levels().size()) - 1 : 1 << found;
    }

    /** A level or choice by name, or a number; neither is unknown. */
    private record Said(String name, long number) {}
}
