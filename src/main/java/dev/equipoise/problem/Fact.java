package dev.equipoise.problem;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Why a request has no ordinary answer, as a named fact without HTTP in it. Its message is the problem's {@code detail}
 * and is shown to the caller: a whole sentence, without names of classes or values that are not the caller's own.
 */
public abstract class Fact extends RuntimeException {

    protected Fact(String detail) {
        super(detail);
    }

    /** What kind of problem this is: one of the documented types. */
    public abstract ProblemType type();

    /** Further members of the problem by name; none of the standard ones. */
    public Map<String, Object> members() {
        return Map.of();
    }

    /** All that is wrong with the request; empty where nothing can be pointed at. */
    public List<Violation> violations() {
        return List.of();
    }

    /** After how long the same request may succeed; empty where waiting alone does not help. */
    public Optional<Duration> retryAfter() {
        return Optional.empty();
    }

    /** What the answer's headers say beside it. */
    Map<String, String> headers() {
        return Map.of();
    }

    final String detail() {
        return String.valueOf(getMessage());
    }
}
