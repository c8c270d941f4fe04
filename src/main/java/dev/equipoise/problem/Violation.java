package dev.equipoise.problem;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing wrong with a request.
 *
 * @param pointer where: a JSON pointer into the body ({@code /ratings/culpability}), or {@code query:limit},
 *            {@code path:reference} for what stands outside it
 * @param message what is wrong, and what was probably meant
 * @param allowed the values that would be accepted; empty where they cannot be listed
 */
public record Violation(String pointer, String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed) {

    public Violation {
        allowed = List.copyOf(allowed);
    }

    public Violation(String pointer, String message) {
        this(pointer, message, List.of());
    }
}
