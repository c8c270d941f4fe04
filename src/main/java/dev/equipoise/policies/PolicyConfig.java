package dev.equipoise.policies;

import java.time.ZoneId;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;

/** Which policy and whose days count where a request does not say. */
@ConfigMapping(prefix = "equipoise.policy")
public interface PolicyConfig {

    /**
     * @return id of the policy that a request without one is read under.
     */
    @WithName("default")
    @WithDefault("baseline")
    String defaultPolicy();

    /**
     * @return the zone in which a day begins, for effective dates and for today.
     */
    @WithDefault("UTC")
    ZoneId zone();
}
