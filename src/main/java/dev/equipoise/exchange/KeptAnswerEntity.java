package dev.equipoise.exchange;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** What was answered under an idempotency key. Callers without a partner have theirs under {@code none}. */
@Entity
@Table(name = "kept_answer")
@NullUnmarked
class KeptAnswerEntity {

    @Id
    String id;
    @TenantId
    @Column(name = "partner_id")
    String partner;
    String fingerprint;
    @Column(name = "expires_at")
    Instant expiresAt;
    Integer status;
    String headers;
    byte[] answer;

    protected KeptAnswerEntity() {
    }

    boolean isLive(Instant now) {
        return now.isBefore(expiresAt);
    }
}
