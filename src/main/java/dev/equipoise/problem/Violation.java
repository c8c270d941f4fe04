package dev.equipoise.problem;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing wrong with a request.
 *
 * @param pointer where: a JSON pointer into the body ({@code /ratings/culpability}), or {@code query:limit},
 *            {@code path:reference}, {@code header:…} for what stands outside it
 * @param message what is wrong, and what was probably meant
 * @param allowed the values that would be accepted; empty where they cannot be listed
 * @param isProtected whether it names a protected attribute, which sets the type of the whole problem
 * @param line in a document that somebody wrote, the line where that stands, from 1; else null
 * @param column likewise the column
 */
public record Violation(String pointer, String message,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> allowed, @JsonIgnore boolean isProtected,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer line,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer column) {

    public Violation {
        allowed = List.copyOf(allowed);
    }

    public Violation(String pointer, String message, List<String> allowed) {
        this(pointer, message, allowed, false, null, null);
    }

    public Violation(String pointer, String message) {
        this(pointer, message, List.of());
    }

    /** A name that no profile, fact or rule may carry. The message says why. */
    public static Violation protectedAttribute(String pointer, String message) {
        return new Violation(pointer, message, List.of(), true, null, null);
    }

    /**
     * A name that is none of those that may stand there, with the nearest of them where one is near.
     *
     * @param kind what it should have named, as a caller would call it: {@code stage}, {@code query parameter} …
     */
    public static Violation unknown(String pointer, String kind, String given, Collection<String> allowed) {
        String guess = Nearest.to(given, allowed).map(near -> " Did you mean " + Quoted.of(near) + "?").orElse("");
        return new Violation(pointer, "There is no %s %s.%s".formatted(kind, Quoted.of(given), guess),
                List.copyOf(allowed));
    }

    /** The same, with where it stands in the text. */
    public Violation at(int line, int column) {
        return new Violation(pointer, message, allowed, isProtected, line, column);
    }
}
