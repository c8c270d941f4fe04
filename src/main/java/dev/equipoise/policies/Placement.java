package dev.equipoise.policies;

import org.jspecify.annotations.Nullable;

/**
 * Where a request is made, for policies whose scope is narrower than everywhere.
 *
 * @param agency null where the request leaves it open
 * @param place null where the request leaves it open
 */
public record Placement(String stage, @Nullable String agency, @Nullable String place) {}
