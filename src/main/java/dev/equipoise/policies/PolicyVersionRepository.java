package dev.equipoise.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.hibernate.exception.ConstraintViolationException;

import dev.equipoise.problem.Conflict;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** The only way to the rows of versions; a published one is handed out for reading alone. */
@ApplicationScoped
class PolicyVersionRepository implements PanacheRepositoryBase<PolicyVersionEntity, UUID> {

    /** @throws Conflict where there is one of that name, even when it came at the same moment */
    void add(PolicyVersionEntity entity) {
        try {
            persistAndFlush(entity);
        } catch (ConstraintViolationException e) {
            throw new Conflict("There is already a version " + entity.version + " of " + entity.policy
                    + "; a draft is replaced with PUT.");
        }
    }

    Optional<PolicyVersionEntity> named(String policy, String version) {
        if (isNoName(policy) || isNoName(version)) {
            return Optional.empty();
        }
        return find("policy = ?1 and version = ?2", policy, version).firstResultOptional();
    }

    /**
     * The draft, locked until the transaction ends.
     *
     * @throws Conflict where it is published: such a row never changes
     */
    Optional<PolicyVersionEntity> draft(String policy, String version) {
        if (isNoName(policy) || isNoName(version)) {
            return Optional.empty();
        }
        Optional<PolicyVersionEntity> found = find("policy = ?1 and version = ?2", policy, version)
                .withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
        if (found.filter(entity -> !entity.isDraft()).isPresent()) {
            throw published(policy, version);
        }
        return found;
    }

    /** PostgreSQL cannot even be asked about this character. */
    private static boolean isNoName(String given) {
        return given.indexOf('\0') >= 0;
    }

    static Conflict published(String policy, String version) {
        return new Conflict(policy + " " + version
                + " is published, and nothing published ever changes. Write another version.");
    }

    List<PolicyVersionEntity> drafts() {
        return list("state = ?1 order by policy, version", PolicyVersionEntity.DRAFT);
    }

    /** Of all that are published, and of the drafts that changed last. */
    List<Head> heads(int drafts) {
        List<Head> heads = new ArrayList<>(find(Head.SELECT + "v.state = ?1", PolicyVersionEntity.PUBLISHED)
                .project(Head.class).list());
        heads.addAll(find(Head.SELECT + "v.state = ?1 order by v.changedAt desc, v.id", PolicyVersionEntity.DRAFT)
                .project(Head.class).range(0, drafts - 1).list());
        return heads;
    }

    /** What tells whether a version was read before. */
    record Head(UUID id, String state, String digest) {

        private static final String SELECT = "select v.id, v.state, v.digest from PolicyVersionEntity v where ";
    }
}
