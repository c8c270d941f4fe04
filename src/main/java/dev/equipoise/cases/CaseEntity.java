package dev.equipoise.cases;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** A partner's case; its partner is set and asked for by the mapping alone. */
@Entity
@Table(name = "case_file")
@NullUnmarked
class CaseEntity {

    @Id
    UUID id;
    @TenantId
    @Column(name = "partner_id")
    String partner;
    String reference;
    @Column(name = "opened_at")
    Instant openedAt;

    protected CaseEntity() {
    }

    CaseEntity(UUID id, String reference, Instant openedAt) {
        this.id = id;
        this.reference = reference;
        this.openedAt = openedAt;
    }
}
