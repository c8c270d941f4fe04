package dev.equipoise.policies;

import java.util.List;
import java.util.Set;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Reads;
import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.policies.cel.BadCondition;
import dev.equipoise.policies.cel.Conditions;
import dev.equipoise.policies.cel.Vocabulary;
import dev.equipoise.problem.Violation;

/** Compiles a policy's conditions; of a bad one it notes the flaws, so that one pass finds those of all. */
final class ConditionReader {

    private static final Condition NEVER = new Condition() {

        @Override
        public Truth test(Situation situation) {
            return Truth.FALSE;
        }

        @Override
        public Reads reads() {
            return new Reads(Set.of(), Set.of(), Set.of(), false);
        }
    };

    private final Conditions conditions;
    private final List<Violation> found;

    ConditionReader(Vocabulary names, List<Violation> found) {
        conditions = new Conditions(names);
        this.found = found;
    }

    Condition read(String source, String pointer) {
        try {
            return conditions.compile(source);
        } catch (BadCondition e) {
            e.flaws().forEach(flaw -> found.add(new Violation(pointer, flaw.toString())));
            return NEVER;
        }
    }
}
