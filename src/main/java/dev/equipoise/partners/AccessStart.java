package dev.equipoise.partners;

import java.time.Clock;
import java.time.Instant;
import java.util.function.Predicate;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import dev.equipoise.problem.Conflict;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Before anyone can call: makes the demonstration partners, or refuses to start a service that nobody could operate. */
@ApplicationScoped
class AccessStart {

    /** Earlier than the observers of other packages, which may already need the partners. */
    static final int FIRST = 100;

    private static final Logger LOG = Logger.getLogger(AccessStart.class);

    private final MigrateConfig migrate;
    private final ConfiguredKeys configured;
    private final PartnerRepository partners;
    private final ApiKeyRepository keys;
    private final Callers callers;
    private final Clock clock;

    AccessStart(MigrateConfig migrate, ConfiguredKeys configured, PartnerRepository partners, ApiKeyRepository keys,
            Callers callers, Clock clock) {
        this.migrate = migrate;
        this.configured = configured;
        this.partners = partners;
        this.keys = keys;
        this.callers = callers;
        this.clock = clock;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) {
        if (!migrate.only()) {
            admit();
        }
    }

    private void admit() {
        requireAnOperator(configured, now -> callers.asService(() -> keys.hasLiveOperator(now)), clock.instant());
        if (configured.includeDemonstration()) {
            LOG.warn(DemoKeys.warning());
            DemoKeys.PARTNERS.forEach(this::addIfAbsent);
        }
    }

    /**
     * @param stored whether an operator's key in the database is live at a moment
     * @throws ConfigurationException where nobody could ever make a key, with what to set
     */
    static void requireAnOperator(ConfiguredKeys configured, Predicate<Instant> stored, Instant now) {
        if (!configured.admitsAnOperator() && !stored.test(now)) {
            throw new ConfigurationException(BootstrapKey.MISSING);
        }
    }

    private void addIfAbsent(String id, String name) {
        try {
            callers.asService(() -> {
                partners.add(new PartnerEntity(id, name, Timestamps.now(clock)));
                return id;
            });
        } catch (Conflict alreadyThere) {
            LOG.debugf("Partner %s is there", id);
        }
    }
}
