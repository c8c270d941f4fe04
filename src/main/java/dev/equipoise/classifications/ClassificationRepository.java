package dev.equipoise.classifications;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;

@ApplicationScoped
class ClassificationRepository implements PanacheRepositoryBase<ClassificationEntity, UUID> {

    /** What a profile was answered under a version, where that answer may be a current one. */
    Optional<ClassificationEntity> usual(UUID profile, String policy, String version) {
        return find("profileId = ?1 and policy = ?2 and policyVersion = ?3 and aside = false order by id desc", profile,
                policy, version).firstResultOptional();
    }

    /** What a profile was answered under a version as of a day. */
    Optional<ClassificationEntity> onDay(UUID profile, String policy, String version, LocalDate asOf) {
        return find("profileId = ?1 and policy = ?2 and policyVersion = ?3 and asOf = ?4 order by id desc", profile,
                policy, version, asOf).firstResultOptional();
    }

    /** The latest answer about a profile that may be a current one. */
    Optional<ClassificationEntity> latest(UUID profile, String policy) {
        return find("profileId = ?1 and policy = ?2 and aside = false order by id desc", profile, policy)
                .firstResultOptional();
    }

    List<ClassificationEntity> ofCase(UUID caseId, int most) {
        return find("caseId = ?1 order by id desc", caseId).page(Page.ofSize(most)).list();
    }

    List<ClassificationEntity> ofCase(UUID caseId, UUID after, int most) {
        return find("caseId = ?1 and id < ?2 order by id desc", caseId, after).page(Page.ofSize(most)).list();
    }
}
