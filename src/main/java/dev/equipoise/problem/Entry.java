package dev.equipoise.problem;

import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

import jakarta.enterprise.event.Observes;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The first and the last to see any request, whatever serves it: gives it an id, its headers, and an answer if none does. */
class Entry {

    /** After what only counts and times, before anything that could answer; what else stands at the door follows. */
    static final int ORDER = Integer.MIN_VALUE + 1;

    private static final Pattern GIVEN_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final Pattern LENGTH = Pattern.compile("[0-9]{1,18}");
    private static final long LINGER_MILLIS = 5_000;
    private static final String ID = "equipoise.request-id";

    private final Answers answers;
    private final RequestLimitsConfig limits;
    private final Optional<MemorySize> hardLimit;

    Entry(Answers answers, RequestLimitsConfig limits,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") Optional<MemorySize> hardLimit) {
        this.answers = answers;
        this.limits = limits;
        this.hardLimit = hardLimit;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::enter).failureHandler(this::fail);
    }

    static String idOf(RoutingContext request) {
        return String.valueOf((Object) request.get(ID));
    }

    private void enter(RoutingContext request) {
        identify(request);
        Optional<Fact> fault = RequestHead.fault(request.request(), limits)
                .or(() -> Manners.fault(request.request()));
        if (fault.isPresent()) {
            end(request, fault.get());
        } else if (hardLimit.filter(limit -> announced(request) > limit.asLongValue()).isPresent()) {
            refuse(request, Fault.tooLarge(hardLimit.get().asLongValue()));
        } else {
            request.next();
        }
    }

    /** Where the fault lies in how the request ends, nothing more is read from that connection. */
    private void end(RoutingContext request, Fact fact) {
        if (fact instanceof Fault fault && fault.headers().containsKey("Connection")) {
            request.addEndHandler(done -> request.request().connection().close());
        }
        answers.write(request, fact);
    }

    private static void identify(RoutingContext request) {
        String given = request.request().getHeader("X-Request-Id");
        String id = given != null && GIVEN_ID.matcher(given).matches() ? given : fresh();
        request.put(ID, id);
        MDC.put("requestId", id);
        request.response().putHeader("X-Request-Id", id).putHeader("Cache-Control", "no-store")
                .putHeader("X-Content-Type-Options", "nosniff");
    }

    /** Tells requests apart, and keeps no secret: nobody needs to wait for true randomness. */
    private static String fresh() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE).toString();
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
        return length == null || !LENGTH.matcher(length).matches() ? 0 : Long.parseLong(length);
    }

    private void fail(RoutingContext request) {
        if (request.response().headWritten()) {
            request.response().reset();
            return;
        }
        if (request.get(ID) == null) {
            identify(request);
        }
        Throwable thrown = request.failure();
        boolean refused = request.statusCode() >= 400 && request.statusCode() < 500;
        answers.write(request, thrown == null || refused
                ? Translation.ofStatus(request.statusCode(), request, Endpoint.NONE)
                : Translation.of(thrown, request, Endpoint.NONE));
    }
}
