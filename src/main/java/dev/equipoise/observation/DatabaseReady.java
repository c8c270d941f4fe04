package dev.equipoise.observation;

import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

import javax.sql.DataSource;

/**
 * Ready is who can reach the database: it is asked each time, through the pool that requests use. How long that may take
 * is the pool's to say: its waits are all shorter than a probe's. Why it failed stays out of the answer, since whoever
 * reaches the port can read it.
 */
@Readiness
@ApplicationScoped
class DatabaseReady implements HealthCheck {

    private static final String QUESTION = "select 1";
    private static final int SECONDS = 1;

    private final DataSource database;

    DatabaseReady(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database").status(answers()).build();
    }

    private boolean answers() {
        try (var connection = database.getConnection(); var question = connection.createStatement()) {
            question.setQueryTimeout(SECONDS);
            try (var answer = question.executeQuery(QUESTION)) {
                return answer.next();
            }
        } catch (SQLException gone) {
            return false;
        }
    }
}
