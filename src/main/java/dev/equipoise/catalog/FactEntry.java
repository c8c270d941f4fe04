package dev.equipoise.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The registry's entry for one fact: what a profile may say under this name.
 *
 * @param unit what a number counts; only for numbers, as are {@code min} and {@code max}, both inclusive
 * @param choices what a choice may be; only for choices
 * @param favorableOnly a boolean that may only favor the person: turning it from false to true never raises a tier
 * @param verified {@link Verified#EXCERPT} where at least one citation is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactEntry(String id, Type type, @Nullable String unit, @Nullable Long min, @Nullable Long max,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Choice> choices, String title, String meaning,
        boolean favorableOnly, Sensitivity sensitivity, Verified verified, List<Citation> citations) {

    public FactEntry {
        choices = Lists.orEmpty(choices);
        citations = List.copyOf(citations);
    }

    /** What kind of value a fact has. Numbers are whole, dates are ISO. */
    public enum Type {

        BOOLEAN, NUMBER, DATE, CHOICE;

        /** @return the name that it has in the API */
        @JsonValue
        public String id() {
            return Ids.of(this);
        }
    }

    /** How carefully a fact is handled. Victim-protected ones fall under 8 USC 1367: even their existence is. */
    public enum Sensitivity {

        ORDINARY, SENSITIVE, VICTIM_PROTECTED;

        /** @return the name that it has in the API */
        @JsonValue
        public String id() {
            return Ids.of(this);
        }
    }

    /** One value of a choice. */
    public record Choice(String id, String title) {}
}
