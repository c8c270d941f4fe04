package dev.equipoise.partners;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import dev.equipoise.exchange.KeptAnswers;

import io.quarkus.runtime.StartupEvent;

/** Every ten minutes lets go of the answers whose time is over, partner by partner, since nothing sees across partners. */
@ApplicationScoped
class KeptAnswersEnd {

    private static final Logger LOG = Logger.getLogger(KeptAnswersEnd.class);
    private static final int MINUTES = 10;

    private final KeptAnswers kept;
    private final EachPartner partners;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "kept-answers-end");
        thread.setDaemon(true);
        return thread;
    });

    KeptAnswersEnd(KeptAnswers kept, EachPartner partners) {
        this.kept = kept;
        this.partners = partners;
    }

    void start(@Observes StartupEvent event) {
        timer.scheduleWithFixedDelay(this::runQuietly, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    void run() {
        partners.run(kept::removeExpired);
        partners.run(PartnerId.NONE, kept::removeExpired);
    }

    private void runQuietly() {
        try {
            run();
        } catch (RuntimeException e) {
            LOG.warnf("Expired answers were not removed: %s", e.getMessage());
        }
    }

    @PreDestroy
    void stop() {
        timer.shutdownNow();
    }
}
