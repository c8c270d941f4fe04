package dev.equipoise.partners;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import dev.equipoise.page.Cursor;

@Entity
@Table(name = "partner")
class PartnerEntity {

    @Id
    String id;
    String name;
    @Column(name = "created_at")
    Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected PartnerEntity() {
    }

    PartnerEntity(String id, String name, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.createdAt = createdAt;
    }

    /** Where a page of partners ends. */
    String cursor() {
        return Cursor.of(id);
    }
}
