package dev.equipoise.benchmarks.limits;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code case_file}, column for column. */
@Entity
@Table(name = "case_file")
class CaseRow {

    @Id
    UUID id;
    @Column(name = "partner_id")
    String partner = Rows.PARTNER;
    String reference;
    @Column(name = "opened_at")
    Instant openedAt;
}
