package dev.equipoise.limits;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one caller may ask of one replica: a partner with all its keys, a key without a partner, an address without a key. */
@ConfigMapping(prefix = "equipoise.limits")
public interface CallerLimitsConfig {

    /** @return how many requests a second are answered, and how many at once after a pause. */
    @WithDefault("2000")
    @Min(1)
    @Max(1_000_000)
    int requestsPerSecond();

    /** @return how many requests may be at work at the same time. */
    @WithDefault("64")
    @Min(1)
    @Max(100_000)
    int inFlight();
}
