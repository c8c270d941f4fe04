package dev.equipoise.engine.policy;

import java.util.List;

/**
 * One fact that the policy's rules or gates read.
 *
 * @param id kebab-case name
 * @param type what kind of value it has
 * @param choices the possible values of a {@link FactType#CHOICE}, in order; else empty
 */
public record FactDefinition(String id, FactType type, List<String> choices) {

    public FactDefinition {
        choices = List.copyOf(choices);
    }
}
