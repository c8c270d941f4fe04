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
    @WithDefault("policies/baseline-1.0.0.yaml,"
            + "policies/ins-meissner-2000-1.0.0.yaml,"
            + "policies/ice-morton-2011-03-1.0.0.yaml,"
            + "policies/ice-morton-2011-06-1.0.0.yaml,"
            + "policies/dhs-johnson-2014-1.0.0.yaml,"
            + "policies/dhs-kelly-2017-1.0.0.yaml,"
            + "policies/dhs-pekoske-2021-1.0.0.yaml,"
            + "policies/ice-taejohnson-2021-1.0.0.yaml,"
            + "policies/dhs-mayorkas-2021-1.0.0.yaml,"
            + "policies/opla-doyle-2022-1.0.0.yaml,"
            + "policies/uscis-nta-2025-1.0.0.yaml,"
            + "policies/dhs-huffman-2025-01-23-1.0.0.yaml")
    List<String> shipped();
}
