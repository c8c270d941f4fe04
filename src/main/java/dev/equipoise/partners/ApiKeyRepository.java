package dev.equipoise.partners;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

/** What happens to a key later is written column by column, so that a noted use never undoes a revocation. */
@ApplicationScoped
class ApiKeyRepository implements PanacheRepositoryBase<ApiKeyEntity, UUID> {

    Optional<ApiKeyEntity> of(String partner, UUID id) {
        return find("partner = ?1 and id = ?2", partner, id).firstResultOptional();
    }

    /** @return at most that many, the oldest first */
    List<ApiKeyEntity> after(String partner, KeyPlace place, int limit) {
        return find("partner = ?1 and (createdAt > ?2 or createdAt = ?2 and id > ?3) order by createdAt, id", partner,
                place.createdAt(), place.id()).range(0, limit - 1).list();
    }

    boolean hasLiveOperator(Instant now) {
        return count("from ApiKeyEntity k join k.roles r where r = ?1 and k.revokedAt is null"
                + " and (k.expiresAt is null or k.expiresAt > ?2)", Roles.OPERATOR, now) > 0;
    }

    void revoke(UUID id, Instant now) {
        update("revokedAt = ?2 where id = ?1 and revokedAt is null", id, now);
    }

    /** Other replicas note the same key: the latest of them stands. */
    int markUsed(UUID id, Instant now) {
        return update("lastUsedAt = ?2 where id = ?1 and (lastUsedAt is null or lastUsedAt < ?2)", id, now);
    }
}
