package dev.equipoise.engine.classify;

/** What the shown tier, or its absence, comes from. */
public enum DecidedBy {
    GATE, RULE, SCORE
}
