package dev.equipoise.classifications;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.random.RandomGeneratorFactory;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import dev.equipoise.cases.Submissions;
import dev.equipoise.partners.Caller;
import dev.equipoise.partners.Callers;
import dev.equipoise.partners.Roles;

import io.quarkus.runtime.StartupEvent;

/**
 * Fills a demonstration with made-up cases, so that the first ranking shows a living docket. The same seed gives the same
 * cases; loading them again changes nothing.
 */
@ApplicationScoped
class DemonstrationDocket {

    private static final Logger LOG = Logger.getLogger(DemonstrationDocket.class);
    private static final long SEED = 1976;
    private static final int CASES = 200;
    private static final Caller DEMO = new Caller("demonstration-docket", "demo", Set.of(Roles.SUBMIT));

    private final Submissions submissions;
    private final Classifications classifications;
    private final Callers callers;
    private final ExecutorService executor;
    private final boolean wanted;

    DemonstrationDocket(Submissions submissions, Classifications classifications, Callers callers,
            ExecutorService executor,
            DemonstrationConfig demo) {
        this.submissions = submissions;
        this.classifications = classifications;
        this.callers = callers;
        this.executor = executor;
        wanted = demo.enabled() && demo.docket();
    }

    /** After the partners are there, and beside the first calls, which need not wait for it. */
    void load(@Observes @Priority(3000) StartupEvent start) {
        if (wanted) {
            executor.execute(() -> callers.as(DEMO, this::submitAll));
        }
    }

    private int submitAll() {
        var made = new DemonstrationCase(RandomGeneratorFactory.of("SplittableRandom").create(SEED));
        for (int number = 1; number <= CASES; number++) {
            String reference = "SYNTHETIC-%04d".formatted(number);
            byte[] body = made.next().toString().getBytes(StandardCharsets.UTF_8);
            classifications.submit(reference, submissions.profile(reference, body));
        }
        LOG.infof("Demonstration docket: %d synthetic cases of partner demo.", CASES);
        return CASES;
    }
}
