package dev.equipoise.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

import io.vertx.core.http.HttpServerRequest;

/** What can be said of a request before anything else of it is read. */
final class RequestHead {

    /** Between the name and the value of a header, and after it. */
    private static final int AROUND = 4;

    private RequestHead() {
    }

    static Optional<Fault> fault(HttpServerRequest request, RequestLimitsConfig limits) {
        if (request.uri().length() > limits.uri()) {
            return Optional.of(Fault.of(ProblemType.URI_TOO_LONG,
                    "The path and query have more than " + limits.uri() + " characters."));
        }
        if (headers(request) > limits.headers()) {
            return Optional.of(Fault.of(ProblemType.HEADERS_TOO_LARGE,
                    "The headers have more than " + limits.headers() + " characters."));
        }
        return isUri(request.uri())
                ? Optional.empty()
                : Optional.of(Fault.of(ProblemType.INVALID_REQUEST, "The path and query are not a valid URI."));
    }

    private static int headers(HttpServerRequest request) {
        int characters = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            characters += header.getKey().length() + header.getValue().length() + AROUND;
        }
        return characters;
    }

    /** The framework asks the same, and answers with an empty 400 where it is not told to leave it to us. */
    private static boolean isUri(String text) {
        try {
            return new URI(text).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
