package dev.equipoise.engine.classify;

/** Whether a favorable exercise of discretion is open, as far as law that comes before any score says. */
public enum Discretion {
    /** No gate bars a favorable option. */
    OPEN,
    /** Law bars some favorable options. */
    LIMITED,
    /** Law bars every favorable option. */
    UNAVAILABLE,
    /** Enforcement itself is barred: there is nothing to be favorable about. */
    MOOT
}
