package dev.equipoise.problem;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A fact that only the way into the service can find: who calls, what is served, how much, in which form. */
class Fault extends Fact {

    private final ProblemType type;
    private final transient Map<String, Object> members;
    private final transient Map<String, String> headers;

    private Fault(ProblemType type, String detail, Map<String, Object> members, Map<String, String> headers) {
        super(detail);
        this.type = type;
        this.members = members;
        this.headers = headers;
    }

    static Fault of(ProblemType type, String detail) {
        return new Fault(type, detail, Map.of(), Map.of());
    }

    static Fault notFound() {
        return of(ProblemType.NOT_FOUND, "There is nothing here: no such path, or no such resource.");
    }

    static Fault noKey() {
        return challenge("This needs a key: send it as Authorization: Bearer <key>.", "");
    }

    /** Unknown, expired and revoked are told apart nowhere. */
    static Fault badKey() {
        return challenge("The key that was sent is not valid.", ", error=\"invalid_token\"");
    }

    private static Fault challenge(String detail, String error) {
        return new Fault(ProblemType.UNAUTHENTICATED, detail, Map.of(),
                Map.of("WWW-Authenticate", "Bearer realm=\"equipoise\"" + error));
    }

    /**
     * @param roles any of which would do; empty where that is not known
     */
    static Fault missingRole(List<String> roles) {
        String detail = switch (roles.size()) {
            case 0 -> "This key may not do that.";
            case 1 -> "This needs the role " + roles.get(0) + ", which the key does not have.";
            default -> "This needs one of the roles " + String.join(", ", roles) + "; the key has none of them.";
        };
        return new Fault(ProblemType.MISSING_ROLE, detail, roles.isEmpty() ? Map.of() : Map.of("roles", roles),
                Map.of());
    }

    static Fault methodNotAllowed(Collection<String> allowed) {
        String methods = String.join(", ", allowed);
        return new Fault(ProblemType.METHOD_NOT_ALLOWED, "This path answers only to " + methods + ".", Map.of(),
                Map.of("Allow", methods));
    }

    /** The connection is closed because the rest of the body may still be on its way. */
    static Fault tooLarge(long limit) {
        return new Fault(ProblemType.TOO_LARGE, "The body is larger than " + limit + " bytes.", Map.of("limit", limit),
                Map.of("Connection", "close"));
    }

    /** The connection is closed because the rest of the body may still come. */
    static Fault tooSlow(Duration limit) {
        return new Fault(ProblemType.TOO_SLOW,
                "The body did not arrive whole within " + limit.toMillis() + " milliseconds.", Map.of(),
                Map.of("Connection", "close"));
    }

    /** Where the body ends cannot be told, and so not where the next request begins. */
    static Fault endless() {
        return new Fault(ProblemType.INVALID_REQUEST, "The only Transfer-Encoding that is taken is chunked.", Map.of(),
                Map.of("Connection", "close"));
    }

    static Fault brokenOff() {
        return new Fault(ProblemType.INVALID_REQUEST, "The body could not be read to its end.", Map.of(),
                Map.of("Connection", "close"));
    }

    static Fault internal() {
        return of(ProblemType.INTERNAL_ERROR,
                "The service could not answer. Nothing may be concluded from this, and whether anything was stored is "
                        + "not known: read before sending again, and report the request id.");
    }

    static Fault unavailable() {
        return new Fault(ProblemType.UNAVAILABLE,
                "The service's database cannot be reached or did not answer in time. Nothing may be concluded from this; try again later.",
                Map.of(),
                Map.of("Retry-After", "5"));
    }

    @Override
    public ProblemType type() {
        return type;
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }

    @Override
    Map<String, String> headers() {
        return headers;
    }
}
