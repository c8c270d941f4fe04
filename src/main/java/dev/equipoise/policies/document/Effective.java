package dev.equipoise.policies.document;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** In force from {@code from} until the day before {@code until}, or without end, less its suspensions. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Effective(LocalDate from, @Nullable LocalDate until, List<Suspension> suspended) {

    public Effective {
        suspended = List.copyOf(suspended);
    }

    /** Not in force from {@code from} until the day before {@code until}, or without end. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Suspension(LocalDate from, @Nullable LocalDate until, @Nullable String reason,
            @Nullable String source) {}

    /** Whether it holds on that day, suspensions aside. */
    public boolean covers(LocalDate day) {
        return within(day, from, until);
    }

    public boolean suspendedOn(LocalDate day) {
        return suspended.stream().anyMatch(one -> within(day, one.from(), one.until()));
    }

    public boolean inForceOn(LocalDate day) {
        return covers(day) && !suspendedOn(day);
    }

    private static boolean within(LocalDate day, LocalDate from, @Nullable LocalDate until) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
