package dev.equipoise.classifications;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class StandingRepository implements PanacheRepositoryBase<StandingEntity, UUID> {

    Optional<StandingEntity> of(UUID caseId, String stage, String policy) {
        return find("caseId = ?1 and stage = ?2 and policy = ?3", caseId, stage, policy).firstResultOptional();
    }

    List<StandingEntity> at(UUID caseId, String stage) {
        return list("caseId = ?1 and stage = ?2", caseId, stage);
    }

    /** Every stage of a case under one policy. */
    List<StandingEntity> under(UUID caseId, String policy) {
        return list("caseId = ?1 and policy = ?2 order by stage", caseId, policy);
    }
}
