package dev.equipoise.exchange;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** The answers kept for whoever the work is done for; all that can be done to them from outside is to let them go. */
@ApplicationScoped
public class KeptAnswers {

    private static final int BATCH = 500;

    private final KeptAnswerRepository kept;
    private final Clock clock;

    KeptAnswers(KeptAnswerRepository kept, Clock clock) {
        this.kept = kept;
        this.clock = clock;
    }

    /** Removes those whose time is over, in small transactions. */
    public void removeExpired() {
        int removed;
        do {
            removed = QuarkusTransaction.requiringNew().call(() -> kept.removeExpired(clock.instant(), BATCH));
        } while (removed == BATCH);
    }
}
