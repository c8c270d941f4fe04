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

/** One profile as it was received. Never changed. */
@Entity
@Immutable
@Table(name = "profile")
@NullUnmarked
class ProfileEntity {

    @Id
    UUID id;
    @TenantId
    @Column(name = "partner_id")
    String partner;
    @Column(name = "case_id")
    UUID caseId;
    String stage;
    String body;
    @Column(name = "body_hash")
    String bodyHash;
    @Column(name = "assessed_at")
    Instant assessedAt;
    @Column(name = "received_at")
    Instant receivedAt;
    /** Submitted under a pin or for another day: it can never be the current one. */
    boolean aside;

    protected ProfileEntity() {
    }

    ProfileEntity(UUID id, UUID caseId, String stage, String body, String bodyHash, Instant assessedAt,
            Instant receivedAt, boolean aside) {
        this.id = id;
        this.caseId = caseId;
        this.stage = stage;
        this.body = body;
        this.bodyHash = bodyHash;
        this.assessedAt = assessedAt;
        this.receivedAt = receivedAt;
        this.aside = aside;
    }
}
