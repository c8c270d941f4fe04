package dev.equipoise.engine.classify;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How far the unknowns could move the answer.
 *
 * @param low least score in thousandths; null where the method has none
 * @param high greatest score in thousandths; null where the method has none
 * @param tiers every tier that some completion reaches, lowest first
 * @param exact whether each is reached for certain; false where a rule's condition is unknown and counts as able to go
 *            either way
 */
public record Bounds(@Nullable Long low, @Nullable Long high, List<String> tiers, boolean exact) {

    public Bounds {
        tiers = List.copyOf(tiers);
    }
}
