package dev.equipoise.engine.policy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * One tier.
 *
 * @param id kebab-case name
 * @param from least score in whole points; null for the lowest tier, which has no floor, and for a tier that only rules
 *            reach
 * @param opens by stage, the favorable options that this tier leaves open; a stage that is left out opens all
 */
public record TierDefinition(String id, @Nullable Long from, Map<String, List<String>> opens) {

    public TierDefinition {
        opens = opens.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> List.copyOf(entry.getValue())));
    }
}
