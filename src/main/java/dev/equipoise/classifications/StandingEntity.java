package dev.equipoise.classifications;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.NullUnmarked;

/** Which classification is the current one of a case, stage and policy, with what rankings filter and sort by. */
@Entity
@Table(name = "standing")
@NullUnmarked
class StandingEntity {

    @Id
    UUID id;
    @TenantId
    @Column(name = "partner_id")
    String partner;
    @Column(name = "classification_id")
    UUID classificationId;
    @Column(name = "case_id")
    UUID caseId;
    String docket;
    String stage;
    String policy;
    String discretion;
    String tier;
    boolean settled;
    @Column(name = "rank_down")
    long rankDown;
    @Column(name = "rank_up")
    long rankUp;
    @Column(name = "rank_high")
    long rankHigh;

    protected StandingEntity() {
    }

    StandingEntity(UUID id, ClassificationEntity first) {
        this.id = id;
        caseId = first.caseId;
        stage = first.stage;
        policy = first.policy;
        becomes(first);
    }

    void becomes(ClassificationEntity current) {
        classificationId = current.id;
        docket = current.docket;
        discretion = current.discretion;
        tier = current.tier;
        settled = current.settled;
        rankDown = current.rankDown;
        rankUp = current.rankUp;
        rankHigh = current.rankHigh;
    }
}
