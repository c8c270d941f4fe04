package dev.equipoise.observation;

import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;

/**
 * Looks after the database once a second. While it is gone requests hardly wait for a connection, so that they hold no
 * threads which others need; as soon as it is back they wait as configured.
 */
@ApplicationScoped
class Database {

    static final Duration HARDLY = Duration.ofMillis(25);

    private static final Logger LOG = Logger.getLogger(Database.class);
    private static final String QUESTION = "select 1";
    private static final int ANSWER_SECONDS = 1;

    private final AgroalDataSource pool;
    private final Duration patience;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "database-watch");
        thread.setDaemon(true);
        return thread;
    });
    private boolean gone;

    Database(AgroalDataSource pool, DatabaseConfig config) {
        this.pool = pool;
        patience = config.patience();
    }

    /** After everything that may wait for a database that is starting too. */
    void begin(@Observes @Priority(Integer.MAX_VALUE) StartupEvent start) {
        wait(patience);
        clockwork.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** Whether it answers, in the time that requests have for it. */
    boolean answers() {
        try (var connection = pool.getConnection(); var question = connection.createStatement()) {
            question.setQueryTimeout(ANSWER_SECONDS);
            try (var answer = question.executeQuery(QUESTION)) {
                return answer.next();
            }
        } catch (SQLException | IllegalStateException unusable) {
            return false;
        }
    }

    private void look() {
        // Where every connection is at work the database is busy, and waiting is worth while.
        boolean now = !answers() && pool.getMetrics().activeCount() < maximum();
        if (now != gone) {
            gone = now;
            wait(gone ? HARDLY : patience);
            LOG.warn(gone ? "The database is gone" : "The database is back");
        }
    }

    private int maximum() {
        return pool.getConfiguration().connectionPoolConfiguration().maxSize();
    }

    private void wait(Duration longest) {
        pool.getConfiguration().connectionPoolConfiguration().setAcquisitionTimeout(longest);
    }

    @PreDestroy
    void stop() {
        clockwork.shutdownNow();
    }
}
