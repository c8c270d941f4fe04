package dev.equipoise.cases;

import java.time.Instant;

/** That a profile was wrong: why, and since when. */
public record Retraction(String reason, Instant retractedAt) {}
