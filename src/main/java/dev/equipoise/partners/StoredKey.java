package dev.equipoise.partners;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A key as the database last told it. */
record StoredKey(UUID id, KeyHash hash, Caller caller, @Nullable Instant expiresAt, @Nullable Instant revokedAt) {

    /** A revoked key stays revoked, whatever the clock says. */
    boolean admitsAt(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }
}
