package dev.equipoise.classifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** One classification as it was answered. Never changed. */
@Entity
@Immutable
@Table(name = "classification")
@NullUnmarked
class ClassificationEntity {

    @Id
    UUID id;
    @TenantId
    @Column(name = "partner_id")
    String partner;
    @Column(name = "case_id")
    UUID caseId;
    @Column(name = "profile_id")
    UUID profileId;
    String docket;
    String stage;
    String policy;
    @Column(name = "policy_version")
    String policyVersion;
    @Column(name = "policy_digest")
    String policyDigest;
    @Column(name = "as_of")
    LocalDate asOf;
    /** Under a pin or for another day: it can never be the current one. */
    boolean aside;
    String discretion;
    String tier;
    boolean settled;
    @Column(name = "rank_down")
    long rankDown;
    @Column(name = "rank_up")
    long rankUp;
    @Column(name = "rank_high")
    long rankHigh;
    String digest;
    @Column(name = "classified_at")
    Instant classifiedAt;
    String answer;
}
