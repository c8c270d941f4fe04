package dev.equipoise.observation;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready is who can reach the database: it is asked each time, through the pool that requests use. Why it failed stays out
 * of the answer, since whoever reaches the port can read it.
 */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

    private final Database database;

    DatabaseReady(Database database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(database.answers()).build();
    }
}
