package dev.equipoise.engine.policy;

/** What a rule does where it holds. Tiers go by id. */
public sealed interface Effect {

    /** Adds whole points to the score before tiers are read. */
    record Points(long points) implements Effect {}

    /** Sets the tier outright; of several the lowest. */
    record Tier(String tier) implements Effect {}

    /** The tier is this one or lower; of several the lowest. */
    record AtMost(String tier) implements Effect {}

    /** The tier is this one or higher; of several the highest. */
    record AtLeast(String tier) implements Effect {}
}
