package dev.equipoise.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.UriInfo;

/** Query parameters are refused rather than ignored: a mistyped filter must not quietly widen what is answered. */
public final class QueryNames {

    private static final Pattern NAMELESS = Pattern.compile("(.*[&;])?=.*");

    private QueryNames() {
    }

    /**
     * Lets these parameters pass, each at most once and with a value.
     *
     * @throws Rejected with all that are unknown, empty or stand more than once, at {@code query:<name>}
     */
    public static void only(UriInfo uri, String... allowed) {
        List<Violation> violations = violations(uri, allowed);
        if (!violations.isEmpty()) {
            throw new Rejected(violations);
        }
    }

    /** The same as a list, for a caller that has more to say about the request. */
    public static List<Violation> violations(UriInfo uri, String... allowed) {
        List<String> names = List.of(allowed);
        var violations = new ArrayList<Violation>();
        new TreeMap<>(uri.getQueryParameters()).forEach((name, values) -> {
            if (!names.contains(name)) {
                violations.add(Violation.unknown(pointer(name), "query parameter", name, names));
            } else if (values.contains("")) {
                violations.add(new Violation(pointer(name), Quoted.of(name) + " may not be empty; leave it out."));
            } else if (values.size() > 1) {
                violations.add(new Violation(pointer(name), Quoted.of(name) + " may stand only once in a query."));
            }
        });
        if (NAMELESS.matcher(String.valueOf(uri.getRequestUri().getRawQuery())).matches()) {
            violations.add(new Violation("query:", "A query parameter has a name."));
        }
        return violations;
    }

    private static String pointer(String name) {
        return "query:" + name.codePoints().limit(40)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
    }
}
