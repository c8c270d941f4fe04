package dev.equipoise.partners;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "equipoise.demo")
interface DemoConfig {

    /** @return whether anyone may call with the published demonstration keys. */
    @WithDefault("false")
    boolean enabled();
}
