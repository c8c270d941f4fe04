package dev.equipoise.problem;

import jakarta.enterprise.event.Observes;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Waits for a body for {@code equipoise.limits.body-time} in all, and then closes its connection. The framework only bounds
 * the wait for each next byte, so that a body of one byte a second would hold a thread for days.
 */
class BodyDeadline {

    private final Answers answers;
    private final RequestLimitsConfig limits;

    BodyDeadline(Answers answers, RequestLimitsConfig limits) {
        this.answers = answers;
        this.limits = limits;
    }

    void register(@Observes Router router) {
        router.route().order(Entry.ORDER + 1).handler(this::enter);
    }

    private void enter(RoutingContext request) {
        if (hasBody(request.request())) {
            long timer = request.vertx().setTimer(limits.bodyTime().toMillis(), late -> end(request));
            request.addEndHandler(done -> request.vertx().cancelTimer(timer));
        }
        request.next();
    }

    private static boolean hasBody(HttpServerRequest request) {
        String length = request.getHeader("Content-Length");
        return length == null ? request.headers().contains("Transfer-Encoding") : !length.equals("0");
    }

    private void end(RoutingContext request) {
        if (request.request().isEnded() || request.response().ended()) {
            return;
        }
        var connection = request.request().connection();
        if (request.response().headWritten()) {
            connection.close();
        } else {
            request.addEndHandler(written -> connection.close());
            answers.write(request, Fault.tooSlow(limits.bodyTime()));
        }
    }
}
