package dev.equipoise.observation;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How long requests wait for the database. */
@ConfigMapping(prefix = "equipoise.database")
public interface DatabaseConfig {

    /**
     * @return how long a request waits for a connection before it is answered with 503, whether all are in use or none can
     *         be made. Before the first call the service waits {@code quarkus.datasource.jdbc.acquisition-timeout} instead,
     *         since the database may be starting too.
     */
    @WithDefault("0.8S")
    Duration patience();
}
