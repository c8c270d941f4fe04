package dev.equipoise.benchmarks.limits;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code profile}, column for column. */
@Entity
@Table(name = "profile")
class ProfileRow {

    @Id
    UUID id;
    @Column(name = "partner_id")
    String partner = Rows.PARTNER;
    @Column(name = "case_id")
    UUID caseId;
    String stage = "initiate-removal-proceedings";
    String body;
    @Column(name = "body_hash")
    String bodyHash = "0".repeat(64);
    @Column(name = "assessed_at")
    Instant assessedAt;
    @Column(name = "received_at")
    Instant receivedAt;
    boolean aside;
}
