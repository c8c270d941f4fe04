package dev.equipoise.partners;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "equipoise.migrate")
interface MigrateConfig {

    /**
     * @return whether to bring the database up to date and stop, for a job that runs as the owner of the tables before a
     *         roll-out. Nobody can call meanwhile, so it needs no key.
     */
    @WithDefault("false")
    boolean only();
}
