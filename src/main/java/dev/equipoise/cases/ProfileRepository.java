package dev.equipoise.cases;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Profiles with their retractions. The current one is the latest assessed, then the latest received. */
@ApplicationScoped
class ProfileRepository implements PanacheRepositoryBase<ProfileEntity, UUID> {

    private static final String SELECT = "select p, r from ProfileEntity p left join RetractionEntity r"
            + " on r.profileId = p.id where p.caseId = ?1";
    private static final String KNOWN = " and p.aside = false and p.receivedAt < ?2"
            + " and (r.profileId is null or r.retractedAt >= ?2)";
    private static final String LATEST = " order by p.assessedAt desc, p.receivedAt desc, p.id desc";

    private static final String CURRENT = "select p.caseId, p.stage, p.body from ProfileEntity p"
            + " left join RetractionEntity r on r.profileId = p.id"
            + " where p.caseId in :cases and p.aside = false and r.profileId is null"
            + " order by p.caseId, p.stage, p.assessedAt desc, p.receivedAt desc, p.id desc";

    /** Those of a case that may be current, known before an instant: latest first. */
    List<CaseProfile> latest(UUID caseId, Instant before, int most) {
        return profiles(SELECT + KNOWN + LATEST, most, caseId, before);
    }

    /** The same at one stage. */
    List<CaseProfile> latest(UUID caseId, String stage, Instant before, int most) {
        return profiles(SELECT + KNOWN + " and p.stage = ?3" + LATEST, most, caseId, before, stage);
    }

    /** The bodies of what is current of some cases, one for each case and stage. */
    List<String> current(List<UUID> cases) {
        Map<List<Object>, String> first = new LinkedHashMap<>();
        getEntityManager().createQuery(CURRENT, Object[].class).setParameter("cases", cases).getResultStream()
                .forEach(row -> first.putIfAbsent(List.of(row[0], row[1]), (String) row[2]));
        return List.copyOf(first.values());
    }

    /** The same profile, word for word, unretracted: the latest of them. */
    Optional<CaseProfile> same(UUID caseId, String bodyHash, boolean aside) {
        return profiles(SELECT + " and p.bodyHash = ?2 and p.aside = ?3 and r.profileId is null" + LATEST, 1, caseId,
                bodyHash, aside).stream().findFirst();
    }

    /** Newest received first. */
    List<CaseProfile> page(UUID caseId, int most) {
        return profiles(SELECT + " order by p.id desc", most, caseId);
    }

    /** Newest received first, after the one with this id. */
    List<CaseProfile> page(UUID caseId, UUID after, int most) {
        return profiles(SELECT + " and p.id < ?2 order by p.id desc", most, caseId, after);
    }

    Optional<CaseProfile> one(UUID caseId, UUID id) {
        return profiles(SELECT + " and p.id = ?2", 1, caseId, id).stream().findFirst();
    }

    long count(UUID caseId) {
        return count("caseId", caseId);
    }

    private List<CaseProfile> profiles(String query, int most, Object... parameters) {
        var typed = getEntityManager().createQuery(query, Object[].class).setMaxResults(most);
        for (int at = 0; at < parameters.length; at++) {
            typed.setParameter(at + 1, parameters[at]);
        }
        return typed.getResultList().stream().map(row -> profile((ProfileEntity) row[0], (RetractionEntity) row[1]))
                .toList();
    }

    static CaseProfile profile(ProfileEntity p, @Nullable RetractionEntity r) {
        return new CaseProfile(p.id, p.caseId, p.stage, p.body, p.assessedAt, p.receivedAt, p.aside,
                r == null ? null : new Retraction(r.reason, r.retractedAt));
    }
}
