package dev.equipoise.engine.classify;

import java.util.List;

/**
 * One open factor worth asking about.
 *
 * @param factor its id
 * @param spread how far its answer alone can move the score shown, in thousandths
 * @param tiers the tiers that could then be shown, lowest first
 */
public record Ask(String factor, long spread, List<String> tiers) {

    public Ask {
        tiers = List.copyOf(tiers);
    }
}
