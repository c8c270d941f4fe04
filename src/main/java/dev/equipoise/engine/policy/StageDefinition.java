package dev.equipoise.engine.policy;

import java.util.List;
import java.util.Map;

/**
 * One stage as this policy reads it.
 *
 * @param id kebab-case name
 * @param favorable ids of the options that favor the person here, in the catalogue's order
 * @param enforcement ids of the options that enforce here, in the catalogue's order
 * @param weights per mille by factor id; empty under methods without weights
 */
public record StageDefinition(String id, List<String> favorable, List<String> enforcement,
        Map<String, Integer> weights) {

    public StageDefinition {
        favorable = List.copyOf(favorable);
        enforcement = List.copyOf(enforcement);
        weights = Map.copyOf(weights);
    }
}
