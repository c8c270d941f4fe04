package dev.equipoise.policies;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import dev.equipoise.exchange.Tags;
import dev.equipoise.problem.Conflict;
import dev.equipoise.problem.NotFound;
import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;
import dev.equipoise.time.Ids;

/** Keeps what authors write until somebody approves it. */
@ApplicationScoped
class Drafts {

    /** Paths beside those of policies have these names. */
    private static final List<String> TAKEN = List.of("check", "schema");
    private static final int MOST_WRITERS = 50;

    private final PolicyVersionRepository versions;
    private final PolicyEntryRepository entries;
    private final StoredVersions stored;
    private final Policies policies;
    private final VersionText text;
    private final Event<PolicyChange> changes;
    private final Ids ids;
    private final Clock clock;

    Drafts(PolicyVersionRepository versions, PolicyEntryRepository entries, StoredVersions stored, Policies policies,
            VersionText text, Event<PolicyChange> changes, Ids ids, Clock clock) {
        this.versions = versions;
        this.entries = entries;
        this.stored = stored;
        this.policies = policies;
        this.text = text;
        this.changes = changes;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws Conflict where there is a version of that name, be it one that comes with the service */
    @Transactional
    void add(PolicyVersion draft, @Nullable String written, String author) {
        if (TAKEN.contains(draft.id())) {
            throw new Rejected(new Violation("/policy", "A policy cannot be called " + draft.id() + "."));
        }
        if (policies.shelves().isShipped(draft.id(), draft.version())) {
            throw new Conflict(draft.id() + " " + draft.version()
                    + " comes with the service and never changes. Write another version.");
        }
        versions.add(new PolicyVersionEntity(ids.next(), draft, written, author, now()));
        changed(draft.id());
    }

    /**
     * @param written its text; null where that is not kept
     * @param ifMatch the tag of the draft that the author has seen, in either form; null to replace whatever is there
     * @throws Conflict where that version is published
     */
    @Transactional
    void replace(PolicyVersion draft, @Nullable String written, String author, @Nullable String ifMatch) {
        PolicyVersionEntity entity = locked(draft.id(), draft.version());
        Tags.require(ifMatch, text.tags(stored.head(entity), entity.text()));
        entity.replace(draft, written, author, now());
        if (entity.allWriters().size() > MOST_WRITERS) {
            throw new Conflict("More than " + MOST_WRITERS + " have written at this draft. Begin another version.");
        }
        changed(draft.id());
    }

    /** The draft, locked, so that what is decided about it is decided about what it says. */
    PolicyVersionEntity locked(String policy, String version) {
        if (policies.shelves().isShipped(policy, version)) {
            throw PolicyVersionRepository.published(policy, version);
        }
        return versions.draft(policy, version).orElseThrow(() -> new NotFound("policy version"));
    }

    /** For whoever may see it. */
    @Transactional
    Optional<PolicyVersion> find(String policy, String version) {
        return policies.shelves().seesDrafts()
                ? versions.named(policy, version).filter(PolicyVersionEntity::isDraft).map(stored::version)
                : Optional.empty();
    }

    /** The text of a version as its author sent it, for whoever may see drafts. */
    @Transactional
    Optional<String> written(String policy, String version) {
        return policies.shelves().seesDrafts()
                ? versions.named(policy, version).flatMap(PolicyVersionEntity::text)
                : Optional.empty();
    }

    /** Within the transaction of the change. */
    void changed(String policy) {
        entries.countChange();
        changes.fire(new PolicyChange(policy));
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
