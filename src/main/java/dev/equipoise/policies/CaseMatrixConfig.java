package dev.equipoise.policies;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How many stored cases are read to show how a version would move them. */
@ConfigMapping(prefix = "equipoise.case-matrix")
public interface CaseMatrixConfig {

    /**
     * @return how many current profiles one matrix over stored cases reads; where there are more, it says that it was cut.
     *         0 leaves such matrices out.
     */
    @WithDefault("20000")
    @Min(0)
    @Max(1_000_000)
    int profiles();
}
