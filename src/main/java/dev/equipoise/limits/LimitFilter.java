package dev.equipoise.limits;

import java.util.Optional;

import jakarta.enterprise.event.Observes;

import org.jspecify.annotations.Nullable;

import dev.equipoise.partners.Caller;
import dev.equipoise.partners.PresumedCallers;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** Stands at the door, on the event loop, and counts each request in somebody's name before anything is done for it. */
class LimitFilter {

    /** After the request has its id, and before everything else. */
    private static final int ORDER = Integer.MIN_VALUE + 3;
    /** Whoever hangs up leaves work behind: about so long it still counts. */
    private static final long LINGER_MILLIS = 1_000;

    private final Allowances allowances;
    private final PresumedCallers callers;

    LimitFilter(Allowances allowances, PresumedCallers callers) {
        this.allowances = allowances;
        this.callers = callers;
    }

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(this::enter);
    }

    private void enter(RoutingContext exchange) {
        Allowance allowance = allowances.of(name(exchange));
        Optional<TooManyRequests> refusal = allowance.enter();
        if (refusal.isPresent()) {
            exchange.fail(refusal.get());
            return;
        }
        exchange.addEndHandler(end -> {
            if (end.succeeded()) {
                allowance.leave();
            } else {
                exchange.vertx().setTimer(LINGER_MILLIS, late -> allowance.leave());
            }
        });
        exchange.next();
    }

    private String name(RoutingContext exchange) {
        return callers.of(exchange.request().headers().getAll("Authorization"), exchange.data()).map(LimitFilter::name)
                .orElseGet(() -> "address " + Network.of(address(exchange.request())));
    }

    private static String name(Caller caller) {
        return caller.partner() == null ? "key " + caller.keyId() : "partner " + caller.partner();
    }

    private static @Nullable String address(HttpServerRequest request) {
        return request.remoteAddress() == null ? null : request.remoteAddress().hostAddress();
    }
}
