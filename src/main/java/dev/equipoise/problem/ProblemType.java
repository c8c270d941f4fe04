package dev.equipoise.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of problem that a caller can meet; each has its section in {@code docs/problems.md}. */
public enum ProblemType {

    INVALID_REQUEST(400, "The request says something it may not say"), //
    MALFORMED_JSON(400, "The body is not strict JSON"), //
    PROTECTED_ATTRIBUTE(400, "A protected attribute is not a factor"), //
    IMPOSSIBLE_PROFILE(400, "The policy says that such a profile cannot be"), //
    UNAUTHENTICATED(401, "A valid key is needed"), //
    MISSING_ROLE(403, "The key lacks the role"), //
    SECOND_PERSON_NEEDED(403, "Somebody else must approve this"), //
    NOT_FOUND(404, "Not found"), //
    METHOD_NOT_ALLOWED(405, "Method not allowed"), //
    NOT_ACCEPTABLE(406, "No acceptable form of the answer"), //
    TOO_SLOW(408, "The body came too slowly"), //
    CONFLICT(409, "Conflict with what is there"), //
    IDEMPOTENCY_KEY_IN_FLIGHT(409, "The first call with this key is not answered yet"), //
    PRECONDITION_FAILED(412, "It has changed since it was read"), //
    TOO_LARGE(413, "The body is too large"), //
    URI_TOO_LONG(414, "The path and query are too long"), //
    UNSUPPORTED_MEDIA_TYPE(415, "Unsupported media type"), //
    NO_POLICY_IN_FORCE(422, "No policy in force"), //
    IDEMPOTENCY_KEY_REUSED(422, "This key stands for another request"), //
    TOO_MANY_REQUESTS(429, "Too many requests"), //
    HEADERS_TOO_LARGE(431, "The headers are too large"), //
    INTERNAL_ERROR(500, "The service failed"), //
    UNAVAILABLE(503, "The service is unavailable");

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The id of the type as it stands in its URI and in the documentation, in kebab-case. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The problem's {@code type}: an absolute path, served with the type's explanation. */
    public String reference() {
        return "/problems/" + slug();
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }
}
