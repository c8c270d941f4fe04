package dev.equipoise.engine.policy;

/** How a policy turns ratings into a score. */
public enum Method {
    /** Level values 0 to 100, weights per mille that sum to 1000. */
    WEIGHTED_MEAN,
    /** Whole points, added up; negative ones allowed. */
    SUM,
    /** No score: tiers come from rules alone. */
    NONE
}
