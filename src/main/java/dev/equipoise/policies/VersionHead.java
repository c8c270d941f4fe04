package dev.equipoise.policies;

import java.time.LocalDate;

import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.policies.document.Effective;

/** What every version has to show, even one that can no longer be read. */
public sealed interface VersionHead permits PolicyVersion, Unreadable {

    /** The policy's id. */
    String id();

    /** Semantic, as in 1.0.0. */
    String version();

    String title();

    /** {@code sha256:…} of the document's RFC 8785 form. */
    String digest();

    /** As canonical JSON; not to be changed. */
    JsonNode document();

    /** Whether it is published, by whom, and what has happened to it since. */
    Standing standing();

    /** When it is in force, with the suspensions that came later; of a withdrawal {@link #withdrawnOn} tells. */
    Effective effective();

    default boolean withdrawnOn(LocalDate day) {
        return standing().withdrawals().stream().anyMatch(entry -> entry.covers(day));
    }
}
