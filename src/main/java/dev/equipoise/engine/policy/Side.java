package dev.equipoise.engine.policy;

/** The two sides of discretion: what an option serves, and what a gate bars. */
public enum Side {
    FAVORABLE, ENFORCEMENT
}
