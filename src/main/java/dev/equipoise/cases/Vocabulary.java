package dev.equipoise.cases;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.engine.policy.FactType;

/**
 * The names and values that a profile may use: the registry's, and the chosen policy's own. They are interned, as the
 * engine's are, so that a name read is told from another by its address.
 *
 * @param factors by id
 * @param facts by id; several where policies that are read together define one otherwise
 */
record Vocabulary(Map<String, FactorWords> factors, Map<String, List<FactWords>> facts) {

    /**
     * @param id the factor's
     * @param levels ids, lowest rank first
     * @param leastMeasure the least whole number that falls into a level; null where the factor has no bins
     */
    record FactorWords(String id, List<String> levels, @Nullable Long leastMeasure) {

        public FactorWords {
            id = id.intern();
            levels = levels.stream().map(String::intern).toList();
        }

        /** What either allows. */
        FactorWords or(FactorWords other) {
            Long least = other.leastMeasure;
            boolean lower = least != null && (leastMeasure == null || least < leastMeasure);
            return new FactorWords(id, Stream.concat(levels.stream(), other.levels.stream()).distinct().toList(),
                    lower ? least : leastMeasure);
        }
    }

    /**
     * @param id the fact's
     * @param type what kind of value
     * @param choices where it is a choice
     * @param min least number; null where open
     * @param max greatest number; null where open
     */
    record FactWords(String id, FactType type, List<String> choices, @Nullable Long min, @Nullable Long max) {

        public FactWords {
            id = id.intern();
            choices = choices.stream().map(String::intern).toList();
        }

        /** Whether the value has the form of this type; it may still not be allowed. */
        boolean suits(JsonNode value) {
            return switch (type) {
                case BOOLEAN -> value.isBoolean();
                case NUMBER -> value.isNumber();
                case DATE -> value.isTextual() && Character.isDigit((value.textValue() + "-").charAt(0));
                case CHOICE -> value.isTextual() && choices.contains(value.textValue());
            };
        }
    }
}
