package dev.equipoise.observation;

import java.util.Set;

import jakarta.enterprise.event.Observes;

import org.jboss.logging.Logger;

import dev.equipoise.observation.Requests.Kind;
import dev.equipoise.partners.Caller;

import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/**
 * Sees every request on the API's port before anything else does, and its answer last. Whatever a caller can make up, a
 * path or a method, counts under one name.
 */
class RequestsFilter {

    static final String OTHER = "other";

    private static final Logger ACCESS = Logger.getLogger("dev.equipoise.access");
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS");
    /** Where the framework leaves the template of the route that it found. */
    private static final String TEMPLATE = "UrlPathTemplate";
    private static final double NANOS_PER_MILLI = 1e6;

    private final Requests requests;

    RequestsFilter(Requests requests) {
        this.requests = requests;
    }

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).handler(this::enter);
    }

    private void enter(RoutingContext request) {
        long began = System.nanoTime();
        requests.begin();
        request.addEndHandler(end -> leave(request, end.succeeded(), System.nanoTime() - began));
        request.next();
    }

    private void leave(RoutingContext request, boolean answered, long nanos) {
        Kind kind = kind(request, answered);
        requests.end(kind, nanos);
        if (ACCESS.isDebugEnabled()) {
            ACCESS.debugf("%s %s %s in %.1f ms for %s, request %s", kind.method(), kind.route(), kind.status(),
                    nanos / NANOS_PER_MILLI, partner(request), request.response().headers().get("X-Request-Id"));
        }
    }

    private static Kind kind(RoutingContext request, boolean answered) {
        String method = request.request().method().name();
        String route = ((HttpServerRequestInternal) request.request()).context().getLocal(TEMPLATE);
        return new Kind(METHODS.contains(method) ? method : OTHER, route == null ? OTHER : route,
                answered ? String.valueOf(request.response().getStatusCode()) : "broken-off");
    }

    private static String partner(RoutingContext request) {
        return request.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof Caller caller && caller.partner() != null
                        ? "partner " + caller.partner()
                        : "no partner";
    }
}
