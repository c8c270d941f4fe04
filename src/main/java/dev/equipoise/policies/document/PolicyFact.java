package dev.equipoise.policies.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A fact that rules or gates may read.
 *
 * @param choices what a choice may be, in order; else empty
 * @param unit what a number counts
 * @param min the least number, inclusive
 * @param max the greatest number, inclusive
 * @param favorableOnly true for a boolean that may only favor the person
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PolicyFact(Type type, @Nullable String title, List<String> choices, @Nullable String unit,
        @Nullable Long min, @Nullable Long max, @Nullable Boolean favorableOnly) {

    public PolicyFact {
        choices = List.copyOf(choices);
    }

    /** What kind of value a fact has. */
    public enum Type implements Word {
        BOOLEAN, NUMBER, DATE, CHOICE
    }
}
