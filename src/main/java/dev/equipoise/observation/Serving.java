package dev.equipoise.observation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Startup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

/** Whether everything that comes before the first call is done: the schema, the policies, who may call. */
@Startup
@ApplicationScoped
class Serving implements HealthCheck {

    /** Static, since log lines are written before there are beans. */
    private static volatile boolean began;

    /** Later than every other observer. */
    void begin(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        began = true;
    }

    void end(@Observes ShutdownEvent stop) {
        began = false;
    }

    static boolean hasBegun() {
        return began;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("started").status(began).build();
    }
}
