package dev.equipoise.cases;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import dev.equipoise.partners.OwnRowRepository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<CaseEntity, UUID> {

    private final OwnRowRepository own;

    CaseRepository(OwnRowRepository own) {
        this.own = own;
    }

    Optional<CaseEntity> named(String reference) {
        if (reference.indexOf('\0') >= 0) {
            // PostgreSQL cannot even be asked about this character.
            return Optional.empty();
        }
        return find("reference", reference).firstResultOptional();
    }

    /** Locks the case, so that what comes in for it comes in one after the other. */
    Optional<CaseEntity> locked(String reference) {
        return own.locked(CaseEntity.class, "case_file", "reference", reference);
    }
}
