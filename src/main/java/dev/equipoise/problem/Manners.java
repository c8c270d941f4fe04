package dev.equipoise.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

import jakarta.ws.rs.core.MediaType;

import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;

/** What any request must be, whatever it asks for: read in one way only, by us and by whatever stands before us. */
final class Manners {

    /** Steps that begin with a letter or digit, which most requests have and nobody can misread. */
    private static final Pattern PLAIN = Pattern.compile("(/[A-Za-z0-9][A-Za-z0-9._~-]*)+");
    private static final Pattern PATH = Pattern.compile("(?:[A-Za-z]+://[^/?#]*)?([^?#]*)");
    private static final Pattern STEP = Pattern.compile("/(\\.|%2[eE]){1,2}(/|$)|//");

    private Manners() {
    }

    /** Why the request is not taken, if it is not. */
    static Optional<Fact> fault(HttpServerRequest request) {
        if (!PLAIN.matcher(request.uri()).matches()) {
            Optional<Fact> refusal = unusual(request.uri());
            if (refusal.isPresent()) {
                return refusal;
            }
        }
        String coding = request.getHeader("Transfer-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("chunked")) {
            return Optional.of(Fault.endless());
        }
        String type = carriesABody(request) ? request.getHeader("Content-Type") : null;
        return type == null || isMediaType(type)
                ? Optional.empty()
                : Optional
                        .of(Fault.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "The Content-Type names no type of content."));
    }

    private static boolean carriesABody(HttpServerRequest request) {
        return request.method() == HttpMethod.POST || request.method() == HttpMethod.PUT;
    }

    /** The framework asks the same of some operations, and fails where it cannot read an answer. */
    private static boolean isMediaType(String type) {
        try {
            return MediaType.valueOf(type) != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static Optional<Fact> unusual(String uri) {
        if (!isUri(uri)) {
            return refusal("The path and query are not a valid URI.");
        }
        String path = path(uri);
        if (STEP.matcher(path).find()) {
            return refusal("A path may not have empty steps, nor the steps . and .. in it.");
        }
        return path.indexOf(';') >= 0
                ? refusal("A path may not have parameters, which begin with a semicolon.")
                : Optional.empty();
    }

    /** The framework asks the same, and answers with an empty 400 where it is not told to leave it to us. */
    private static boolean isUri(String text) {
        try {
            return new URI(text).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String path(String uri) {
        var matcher = PATH.matcher(uri);
        return matcher.lookingAt() ? matcher.group(1) : uri;
    }

    private static Optional<Fact> refusal(String detail) {
        return Optional.of(Fault.of(ProblemType.INVALID_REQUEST, detail));
    }
}
