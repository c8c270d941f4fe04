package dev.equipoise.partners;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "api_key")
class ApiKeyEntity {

    @Id
    UUID id;
    @Column(name = "partner_id")
    String partner;
    String label;
    String prefix;
    @Column(name = "key_hash")
    String hash;
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "api_key_role", joinColumns = @JoinColumn(name = "key_id"))
    @Column(name = "role")
    Set<String> roles = new HashSet<>();
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "expires_at")
    @Nullable
    Instant expiresAt;
    @Column(name = "last_used_at")
    @Nullable
    Instant lastUsedAt;
    @Column(name = "revoked_at")
    @Nullable
    Instant revokedAt;

    @SuppressWarnings("NullAway.Init")
    protected ApiKeyEntity() {
    }

    ApiKeyEntity(UUID id, String partner, NewKey key, String text, Instant createdAt) {
        this.id = id;
        this.partner = partner;
        this.label = key.label();
        this.prefix = text.substring(0, KeyText.SHOWN);
        this.hash = KeyHash.of(text).hex();
        this.roles.addAll(key.roles());
        this.createdAt = createdAt;
        this.expiresAt = key.expiresAt();
    }
}
