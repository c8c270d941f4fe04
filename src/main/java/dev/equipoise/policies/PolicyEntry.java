package dev.equipoise.policies;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.equipoise.policies.document.Effective;
import dev.equipoise.policies.document.Word;

/**
 * What has happened to a published version: it was suspended, or withdrawn. Never changed and never taken back.
 *
 * @param from the first day
 * @param until the day after the last; null where there is none
 * @param by the key of whoever entered it
 * @param at when that was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PolicyEntry(Kind kind, LocalDate from, @JsonInclude @Nullable LocalDate until, String reason,
        String source, String by, Instant at) {

    /** What it does. */
    public enum Kind implements Word {
        SUSPENSION, WITHDRAWAL
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    Effective.Suspension interval() {
        return new Effective.Suspension(from, until, reason, source);
    }
}
