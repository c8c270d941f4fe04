package dev.equipoise.policies;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** Suspensions and withdrawals, and the count of all changes to policies. */
@ApplicationScoped
class PolicyEntryRepository implements PanacheRepositoryBase<PolicyEntryEntity, UUID> {

    /** By {@link #key}, in the order in which they were made. */
    Map<String, List<PolicyEntry>> byVersion() {
        return list("order by id").stream().collect(Collectors.groupingBy(entity -> key(entity.policy, entity.version),
                Collectors.mapping(PolicyEntryEntity::entry, Collectors.toList())));
    }

    static String key(String policy, String version) {
        return policy + " " + version;
    }

    long revision() {
        return getEntityManager()
                .createQuery("select r.revision from PolicyRevisionEntity r where r.id = 1", Long.class)
                .getSingleResult();
    }

    /** Part of every change: whoever changes something waits here for whoever did before. */
    void countChange() {
        getEntityManager().createQuery("update PolicyRevisionEntity r set r.revision = r.revision + 1 where r.id = 1")
                .executeUpdate();
    }
}
