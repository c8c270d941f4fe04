package dev.equipoise.classifications;

import dev.equipoise.engine.classify.Bounds;
import dev.equipoise.engine.classify.Classification;

/**
 * Sort keys, each ascending. Answers without a score stand behind all that have one: by tier, then those without a tier.
 *
 * @param down highest score first; without one, highest tier first
 * @param up lowest score first; without one, lowest tier first
 * @param high highest upper bound first; without one, highest tier first
 */
record Ranks(long down, long up, long high) {

    /** Above any score: at most a million points in thousandths, and as many from rules. */
    private static final long UNSCORED = 1_000_000_000_000_000L;
    private static final long MOST_TIERS = 100;

    static Ranks of(Classification result) {
        Long score = result.score();
        Bounds bounds = result.bounds();
        if (score == null || bounds == null || bounds.high() == null) {
            int tier = result.tierRank();
            long down = UNSCORED + (tier < 0 ? MOST_TIERS : MOST_TIERS - 1 - tier);
            return new Ranks(down, UNSCORED + (tier < 0 ? MOST_TIERS : tier), down);
        }
        return new Ranks(-score, score, -bounds.high());
    }
}
