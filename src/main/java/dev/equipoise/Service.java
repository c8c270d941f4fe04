package dev.equipoise;

import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;

/** Serves until it is stopped, or, where it was only to migrate, is done once it has started. */
public class Service implements QuarkusApplication {

    @Override
    public int run(String... args) {
        boolean migrateOnly = ConfigProvider.getConfig().getOptionalValue("equipoise.migrate.only", Boolean.class)
                .orElse(false);
        if (!migrateOnly) {
            Quarkus.waitForExit();
        }
        return 0;
    }
}
