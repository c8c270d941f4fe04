package dev.equipoise.cases;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<CaseEntity, UUID> {

    Optional<CaseEntity> named(String reference) {
        if (reference.indexOf('\0') >= 0) {
            // PostgreSQL cannot even be asked about this character.
            return Optional.empty();
        }
        return find("reference", reference).firstResultOptional();
    }

    /** Locks the case, so that what comes in for it comes in one after the other. */
    Optional<CaseEntity> locked(String reference) {
        return find("reference", reference).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
