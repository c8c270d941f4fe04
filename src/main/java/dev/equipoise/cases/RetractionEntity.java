package dev.equipoise.cases;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** That a profile was wrong, and why. The profile itself stays as it was. */
@Entity
@Immutable
@Table(name = "retraction")
@NullUnmarked
class RetractionEntity {

    @Id
    @Column(name = "profile_id")
    UUID profileId;
    @TenantId
    @Column(name = "partner_id")
    String partner;
    String reason;
    @Column(name = "retracted_at")
    Instant retractedAt;

    protected RetractionEntity() {
    }

    RetractionEntity(UUID profileId, String reason, Instant retractedAt) {
        this.profileId = profileId;
        this.reason = reason;
        this.retractedAt = retractedAt;
    }
}
