package dev.equipoise.comparisons;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much is compared in one answer. */
@ConfigMapping(prefix = "equipoise.comparisons")
public interface ComparisonsConfig {

    /**
     * @return how many answers a comparison by date may gather; one that would need more ends on an earlier day, and says so.
     */
    @WithDefault("5000")
    @Min(1)
    @Max(100_000)
    int answers();
}
