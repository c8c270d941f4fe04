package dev.equipoise.engine.policy;

/** What a higher rank of a factor does to enforcement priority. */
public enum Direction {
    /** Values do not fall with rank. */
    RAISES,
    /** Values do not rise with rank. */
    LOWERS,
    /** Neither is promised. */
    MIXED
}
