package dev.equipoise.engine.policy;

import org.jspecify.annotations.Nullable;

/**
 * One level of a factor; its rank is its place.
 *
 * @param id kebab-case name
 * @param from the least measure that falls into it; null where only a name reaches it
 */
public record LevelDefinition(String id, @Nullable Long from) {}
