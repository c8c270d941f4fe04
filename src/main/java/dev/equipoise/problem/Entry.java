package dev.equipoise.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The first and the last to see any request, whatever serves it: gives it an id, its headers, and an answer if none does. */
class Entry {

    private static final Pattern GIVEN_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final long LINGER_MILLIS = 5_000;
    private static final String ID = "equipoise.request-id";
    /** After what only counts and times; before anything that could answer. */
    private static final int FIRST = Integer.MIN_VALUE + 1;

    private final Answers answers;
    private final Optional<MemorySize> hardLimit;

    Entry(Answers answers,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> hardLimit) {
        this.answers = answers;
        this.hardLimit = hardLimit;
    }

    void register(@Observes Router router) {
        router.route().order(FIRST).handler(this::enter).failureHandler(this::fail);
    }

    static String idOf(RoutingContext request) {
        return String.valueOf((Object) request.get(ID));
    }

    private void enter(RoutingContext request) {
        String id = Optional.ofNullable(request.request().getHeader("X-Request-Id"))
                .filter(given -> GIVEN_ID.matcher(given).matches()).orElseGet(() -> UUID.randomUUID().toString());
        request.put(ID, id);
        MDC.put("requestId", id);
        request.response().putHeader("X-Request-Id", id).putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff");
        if (!isUri(request.request().uri())) {
            answers.write(request, Fault.of(ProblemType.INVALID_REQUEST, "The path and query are not a valid URI."));
        } else if (hardLimit.filter(limit -> announced(request) > limit.asLongValue()).isPresent()) {
            refuse(request, Fault.tooLarge(hardLimit.get().asLongValue()));
        } else {
            request.next();
        }
    }

    /** The framework asks the same, and answers with an empty 400 where it is not told to leave it to us. */
    private static boolean isUri(String text) {
        try {
            return new URI(text).getRawPath() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /**
     * The framework would answer this one with an empty 413 and close at once, which a client that is still sending
     * sees as a broken connection. So the rest is read away for a while.
     */
    private void refuse(RoutingContext request, Fact fact) {
        var body = request.request();
        body.handler(ignored -> {
        }).endHandler(done -> body.connection().close());
        request.vertx().setTimer(LINGER_MILLIS, late -> body.connection().close());
        answers.write(request, fact);
        body.resume();
    }

    private static long announced(RoutingContext request) {
        String length = request.request().getHeader("Content-Length");
        return length == null || !length.matches("[0-9]{1,18}") ? 0 : Long.parseLong(length);
    }

    private void fail(RoutingContext request) {
        if (request.response().headWritten()) {
            request.response().reset();
            return;
        }
        Throwable thrown = request.failure();
        answers.write(request, thrown == null
                ? Translation.ofStatus(request.statusCode(), request, Endpoint.NONE)
                : Translation.of(thrown, request, Endpoint.NONE));
    }
}
