package dev.equipoise.problem;

import java.util.Map;
import java.util.Optional;

import io.vertx.core.http.HttpServerRequest;

/** How large the head of a request may be. */
final class RequestHead {

    /** Between the name and the value of a header, and after it. */
    private static final int AROUND = 4;

    private RequestHead() {
    }

    static Optional<Fact> fault(HttpServerRequest request, RequestLimitsConfig limits) {
        if (request.uri().length() > limits.uri()) {
            return Optional.of(Fault.of(ProblemType.URI_TOO_LONG,
                    "The path and query have more than " + limits.uri() + " characters."));
        }
        if (headers(request) > limits.headers()) {
            return Optional.of(Fault.of(ProblemType.HEADERS_TOO_LARGE,
                    "The headers have more than " + limits.headers() + " characters."));
        }
        return Optional.empty();
    }

    private static int headers(HttpServerRequest request) {
        int characters = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            characters += header.getKey().length() + header.getValue().length() + AROUND;
        }
        return characters;
    }
}
