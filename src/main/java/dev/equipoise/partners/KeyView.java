package dev.equipoise.partners;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A key as an operator sees it: never its text. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyView(UUID id, String label, String prefix, List<String> roles, Instant createdAt, @Nullable Instant expiresAt,
        @Nullable Instant lastUsedAt, @Nullable Instant revokedAt) {

    static KeyView of(ApiKeyEntity key) {
        return new KeyView(key.id, key.label, key.prefix, Roles.inOrder(key.roles), key.createdAt, key.expiresAt,
                key.lastUsedAt,
                key.revokedAt);
    }
}
