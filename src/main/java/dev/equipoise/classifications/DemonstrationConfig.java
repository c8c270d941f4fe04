package dev.equipoise.classifications;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a demonstration begins with. */
@ConfigMapping(prefix = "equipoise.demo")
public interface DemonstrationConfig {

    /** @return whether this is a demonstration, in which anyone may call with published keys. */
    @WithDefault("false")
    boolean enabled();

    /** @return whether a demonstration begins with made-up cases. */
    @WithDefault("true")
    boolean docket();
}
