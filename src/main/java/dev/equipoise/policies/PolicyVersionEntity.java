package dev.equipoise.policies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.jspecify.annotations.Nullable;

/** A version that was written here. Once published its row never changes again. */
@Entity
@Table(name = "policy_version")
class PolicyVersionEntity {

    static final String DRAFT = "draft";
    static final String PUBLISHED = "published";

    @Id
    UUID id;
    String policy;
    String version;
    String state;
    String document;
    String digest;
    String author;
    /** Everyone who wrote at it, with a space between two. */
    String writers;
    @Nullable
    String approver;
    @Nullable
    String reason;
    /** The text as it was sent; null where nobody kept it. */
    @Nullable
    String source;
    /** The digest of the document that the text was read as. */
    @Column(name = "source_of")
    @Nullable
    String sourceOf;
    @Column(name = "created_at")
    Instant createdAt;
    @Column(name = "changed_at")
    Instant changedAt;
    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @SuppressWarnings("NullAway.Init")
    protected PolicyVersionEntity() {
    }

    PolicyVersionEntity(UUID id, PolicyVersion draft, @Nullable String text, String author, Instant now) {
        this.id = id;
        this.policy = draft.id();
        this.version = draft.version();
        this.state = DRAFT;
        this.document = draft.document().toString();
        this.digest = draft.digest();
        this.author = author;
        this.writers = author;
        this.createdAt = now;
        this.changedAt = now;
        keep(text);
    }

    boolean isDraft() {
        return state.equals(DRAFT);
    }

    List<String> allWriters() {
        return List.of(writers.split(" "));
    }

    void replace(PolicyVersion draft, @Nullable String text, String writer, Instant now) {
        document = draft.document().toString();
        digest = draft.digest();
        author = writer;
        writers = allWriters().contains(writer) ? writers : writers + " " + writer;
        changedAt = now;
        keep(text);
    }

    private void keep(@Nullable String text) {
        source = text;
        sourceOf = text == null ? null : digest;
    }

    /** As its author sent it. */
    Optional<String> text() {
        return digest.equals(sourceOf) ? Optional.ofNullable(source) : Optional.empty();
    }

    void publish(PolicyVersion approved, String by, @Nullable String acknowledged, Instant now) {
        state = PUBLISHED;
        document = approved.document().toString();
        digest = approved.digest();
        approver = by;
        reason = acknowledged;
        changedAt = now;
        publishedAt = now;
    }

    Standing standing() {
        return new Standing(isDraft(), author, approver, publishedAt);
    }
}
