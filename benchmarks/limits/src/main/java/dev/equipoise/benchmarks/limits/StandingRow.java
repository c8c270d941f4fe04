package dev.equipoise.benchmarks.limits;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code standing}, column for column. */
@Entity
@Table(name = "standing")
class StandingRow {

    @Id
    UUID id;
    @Column(name = "partner_id")
    String partner = Rows.PARTNER;
    @Column(name = "classification_id")
    UUID classificationId;
    @Column(name = "case_id")
    UUID caseId;
    String docket = "bench";
    String stage = "initiate-removal-proceedings";
    String policy = "baseline";
    String discretion = "open";
    String tier = "standard";
    boolean settled;
    @Column(name = "rank_down")
    long rankDown;
    @Column(name = "rank_up")
    long rankUp;
    @Column(name = "rank_high")
    long rankHigh;
}
