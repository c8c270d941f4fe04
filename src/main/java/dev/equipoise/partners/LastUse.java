package dev.equipoise.partners;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

/** Writes down when a key was last used, about once a minute, beside the request and never in its way. */
@ApplicationScoped
class LastUse {

    static final Duration APART = Duration.ofMinutes(1);

    private static final Logger LOG = Logger.getLogger(LastUse.class);

    private final ApiKeyRepository keys;
    private final Callers callers;
    private final Clock clock;
    private final Map<UUID, Instant> noted = new ConcurrentHashMap<>();
    /** A single thread: where the database hangs, this waits and nothing else does. */
    private final ExecutorService writer = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "key-last-use");
        thread.setDaemon(true);
        return thread;
    });

    LastUse(ApiKeyRepository keys, Callers callers, Clock clock) {
        this.keys = keys;
        this.callers = callers;
        this.clock = clock;
    }

    void note(UUID key) {
        Instant now = Timestamps.now(clock);
        Instant latest = noted.merge(key, now, (before, current) -> isDue(before, current) ? current : before);
        if (latest.equals(now)) {
            later(() -> write(key, now));
        }
    }

    private void later(Runnable write) {
        try {
            writer.execute(write);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("The service is stopping; the last use of a key is not recorded");
        }
    }

    private static boolean isDue(Instant before, Instant now) {
        return Duration.between(before, now).compareTo(APART) >= 0;
    }

    private void write(UUID key, Instant now) {
        try {
            callers.asService(() -> keys.markUsed(key, now));
        } catch (RuntimeException e) {
            LOG.warnf(e, "The last use of key %s was not recorded", key);
        }
    }

    @PreDestroy
    void stop() {
        writer.shutdownNow();
    }
}
