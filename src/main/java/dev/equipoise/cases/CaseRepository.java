package dev.equipoise.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.equipoise.partners.OwnRowRepository;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

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

    /** The ids that follow one, in their order; the first for null. */
    List<UUID> after(@Nullable UUID last, int most) {
        var ids = last == null
                ? find("select c.id from CaseEntity c order by c.id")
                : find("select c.id from CaseEntity c where c.id > ?1 order by c.id", last);
        return ids.project(UUID.class).page(Page.ofSize(most)).list();
    }

    /** Locks the case, so that what comes in for it comes in one after the other. */
    Optional<CaseEntity> locked(String reference) {
        return own.locked(CaseEntity.class, "case_file", "reference", reference);
    }
}
