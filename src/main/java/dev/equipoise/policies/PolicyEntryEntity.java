package dev.equipoise.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A suspension or withdrawal of a published version, one that comes with the service included. */
@Entity
@Immutable
@Table(name = "policy_entry")
class PolicyEntryEntity {

    @Id
    UUID id;
    String policy;
    String version;
    String kind;
    @Column(name = "from_day")
    LocalDate from;
    @Column(name = "until_day")
    @Nullable
    LocalDate until;
    String reason;
    String source;
    @Column(name = "made_by")
    String by;
    @Column(name = "made_at")
    Instant at;

    @SuppressWarnings("NullAway.Init")
    protected PolicyEntryEntity() {
    }

    PolicyEntryEntity(UUID id, String policy, String version, PolicyEntry entry) {
        this.id = id;
        this.policy = policy;
        this.version = version;
        this.kind = entry.kind().word();
        this.from = entry.from();
        this.until = entry.until();
        this.reason = entry.reason();
        this.source = entry.source();
        this.by = entry.by();
        this.at = entry.at();
    }

    PolicyEntry entry() {
        return new PolicyEntry(PolicyEntry.Kind.valueOf(kind.toUpperCase(Locale.ROOT)), from, until, reason, source,
                by, at);
    }
}
