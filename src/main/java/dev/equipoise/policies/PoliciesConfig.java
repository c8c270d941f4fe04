package dev.equipoise.policies;

import java.util.List;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Which policies come with the service. */
@ConfigMapping(prefix = "equipoise.policies")
public interface PoliciesConfig {

    /**
     * @return class path resources, each one policy version in YAML ({@code .yaml}) or JSON ({@code .json}); when each
     *         was published stands in {@code policies/published.properties}.
     */
    @WithDefault("policies/baseline-1.0.0.yaml,policies/dhs-johnson-2014-1.0.0.yaml")
    List<String> shipped();
}
