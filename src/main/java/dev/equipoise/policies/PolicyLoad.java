package dev.equipoise.policies;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import org.jboss.logging.Logger;

import dev.equipoise.partners.Callers;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;

/**
 * Puts what is stored onto the shelves of this replica: at start, each second where anything has changed, and at once where
 * this replica changed it. On a thread of its own, so that no caller ever waits for the database to read a policy.
 */
@ApplicationScoped
class PolicyLoad {

    private static final Logger LOG = Logger.getLogger(PolicyLoad.class);
    /** After the partners are there, before anything that classifies. */
    private static final int EARLY = 200;
    private static final int PATIENCE_SECONDS = 2;

    private final Policies policies;
    private final StoredVersions stored;
    private final Callers callers;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "policy-load");
        thread.setDaemon(true);
        return thread;
    });
    private long loaded = -1;

    PolicyLoad(Policies policies, StoredVersions stored, Callers callers, MeterRegistry meters) {
        this.policies = policies;
        this.stored = stored;
        this.callers = callers;
        Gauge.builder("equipoise.policies.unreadable", policies.shelves(), Shelves::unreadable)
                .description("Stored policy versions that can no longer be read").register(meters);
    }

    /** Nothing is classified before what is stored is there. */
    void start(@Observes @Priority(EARLY) StartupEvent event) {
        run();
        policies.requireDefault();
        timer.execute(this::compileShipped);
        timer.scheduleWithFixedDelay(this::runQuietly, 1, 1, TimeUnit.SECONDS);
    }

    /** The first caller should not wait for it, nor should the start. */
    private void compileShipped() {
        try {
            policies.shelves().compileShipped();
        } catch (IllegalStateException e) {
            LOG.fatal("A policy that comes with the service is flawed, and the service ends", e);
            Quarkus.asyncExit(1);
        }
    }

    /** Whoever made the change reads it back; if that takes too long, the next second brings it. */
    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) PolicyChange change) {
        try {
            timer.submit(this::runQuietly).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LOG.warnf("The change to %s is not on the shelf yet", change.policy());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void runQuietly() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warnf("Policies were not read again: %s", e.getMessage());
        }
    }

    private void run() {
        callers.asNobody(() -> {
            long revision = stored.revision();
            if (revision != loaded) {
                policies.shelves().take(stored.read());
                loaded = revision;
            }
            return revision;
        });
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
