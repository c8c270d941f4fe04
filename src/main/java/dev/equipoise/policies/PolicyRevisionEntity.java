package dev.equipoise.policies;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How often policies have changed: one row. */
@Entity
@Table(name = "policy_revision")
class PolicyRevisionEntity {

    @Id
    int id;
    long revision;

    protected PolicyRevisionEntity() {
    }
}
