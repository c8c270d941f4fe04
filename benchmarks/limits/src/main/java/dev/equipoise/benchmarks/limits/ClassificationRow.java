package dev.equipoise.benchmarks.limits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A row of {@code classification}, column for column. */
@Entity
@Table(name = "classification")
class ClassificationRow {

    @Id
    UUID id;
    @Column(name = "partner_id")
    String partner = Rows.PARTNER;
    @Column(name = "case_id")
    UUID caseId;
    @Column(name = "profile_id")
    UUID profileId;
    String docket = "bench";
    String stage = "initiate-removal-proceedings";
    String policy = "baseline";
    @Column(name = "policy_version")
    String policyVersion = "1.0.0";
    @Column(name = "policy_digest")
    String policyDigest = "sha256:" + "0".repeat(64);
    @Column(name = "as_of")
    LocalDate asOf;
    boolean aside;
    String discretion = "open";
    String tier = "standard";
    boolean settled;
    @Column(name = "rank_down")
    long rankDown;
    @Column(name = "rank_up")
    long rankUp;
    @Column(name = "rank_high")
    long rankHigh;
    String digest = "sha256:" + "0".repeat(64);
    @Column(name = "classified_at")
    Instant classifiedAt;
    String answer;
}
