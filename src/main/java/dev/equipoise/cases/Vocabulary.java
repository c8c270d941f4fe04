package dev.equipoise.cases;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.policy.FactType;

/**
 * The names and values that a profile may use: the registry's, and the chosen policy's own. They are interned, as the
 * engine's are, so that a name read is told from another by its address.
 *
 * @param factors by id
 * @param facts by id
 */
record Vocabulary(Map<String, FactorWords> factors, Map<String, FactWords> facts) {

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
    }
}
