package dev.equipoise.policies.guard;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.FactDefinition;

/**
 * A profile that shows what a guard found, in the form in which an evaluation takes it.
 *
 * @param ratings by factor: a level's name, or {@code {"measure": n}}; what is left out is unknown
 * @param facts by fact: yes or no, a whole number, a day or choice as text
 */
public record Witness(String stage, String context, Map<String, Object> ratings, Map<String, Object> facts,
        LocalDate asOf) {

    public Witness {
        ratings = new TreeMap<>(ratings);
        facts = new TreeMap<>(facts);
    }

    /** Of whom nothing is known: its bounds show all that can still come out. */
    static Witness nothingKnown(Scene scene) {
        return of(scene, null);
    }

    static Witness of(Scene scene, @Nullable Step last) {
        var ratings = new TreeMap<String, Object>();
        var facts = new TreeMap<String, Object>();
        for (Step step = last; step != null; step = step.before()) {
            for (int at = 0; at < step.values().length; at++) {
                Variable variable = step.group().variables.get(at);
                if (variable.factor() >= 0) {
                    rate(scene, variable, step.values()[at], ratings);
                } else if (variable.known(step.values()[at])) {
                    FactDefinition fact = scene.policy.facts().get(variable.fact());
                    facts.put(fact.id(), value(fact, variable.numbers()[step.values()[at]]));
                }
            }
        }
        return new Witness(scene.stage.id(), scene.context, ratings, facts, scene.day);
    }

    private static void rate(Scene scene, Variable variable, int value, Map<String, Object> ratings) {
        var factor = scene.policy.factors().get(variable.factor());
        if (variable.numbers()[value] != Situation.UNKNOWN) {
            ratings.put(factor.id(), Map.of("measure", variable.numbers()[value]));
        } else if (variable.known(value)) {
            ratings.put(factor.id(), factor.levels().get(variable.rank(value)).id());
        }
    }

    private static Object value(FactDefinition fact, long number) {
        return switch (fact.type()) {
            case BOOLEAN -> number == 1;
            case NUMBER -> number;
            case DATE -> LocalDate.ofEpochDay(number).toString();
            case CHOICE -> fact.choices().get((int) number);
        };
    }
}
