package dev.equipoise.policies.cel;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Reads;
import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;

/** A condition ready to be asked. */
record Compiled(Bool root, Reads reads) implements Condition {

    @Override
    public Truth test(Situation situation) {
        return root.test(situation);
    }
}
