package dev.equipoise.engine.classify;

import java.util.List;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.profile.FactValue;

/** Turns one fact's value into a number, as conditions read it. */
final class FactReader {

    /** What an unreadable value leaves: another type, or a choice that this policy lacks. */
    static final long UNREADABLE = Long.MAX_VALUE;

    final String id;
    final int hash;
    final int place;
    private final FactType type;
    private final List<String> choices;

    FactReader(FactDefinition fact, int place) {
        id = fact.id().intern();
        hash = id.hashCode();
        this.place = place;
        type = fact.type();
        choices = fact.choices();
    }

    long read(FactValue value) {
        if (value instanceof FactValue.YesNo answer && type == FactType.BOOLEAN) {
            return answer.value() ? 1 : 0;
        }
        if (value instanceof FactValue.Whole number && type == FactType.NUMBER) {
            return number.value() == Situation.UNKNOWN ? UNREADABLE : number.value();
        }
        if (value instanceof FactValue.Day day && type == FactType.DATE) {
            return day.value().toEpochDay();
        }
        int choice = value instanceof FactValue.Choice one && type == FactType.CHOICE
                ? choices.indexOf(one.value())
                : -1;
        return choice < 0 ? UNREADABLE : choice;
    }
}
