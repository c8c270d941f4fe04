package dev.equipoise.partners;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;

/** Something that belongs to a partner, as cases do. */
@Entity
@Table(name = "test_note")
class NoteEntity {

    @Id
    UUID id;
    @TenantId
    @Column(name = "partner_id")
    String partner;
    String text;

    protected NoteEntity() {
    }

    NoteEntity(UUID id, String text) {
        this.id = id;
        this.text = text;
    }
}
