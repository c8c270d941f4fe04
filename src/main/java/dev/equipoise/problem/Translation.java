package dev.equipoise.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;

import org.jboss.logging.Logger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;

/** Finds the fact in whatever was thrown. What it does not know is a failure of the service, and tells the caller no more. */
final class Translation {

    private static final Logger LOG = Logger.getLogger(Translation.class);
    private static final int DEEPEST_CAUSE = 20;

    private Translation() {
    }

    static Fact of(Throwable thrown, RoutingContext request, Endpoint endpoint) {
        if (thrown instanceof UnauthorizedException || thrown instanceof AuthenticationException) {
            return ofStatus(401, request, endpoint);
        }
        if (thrown instanceof ForbiddenException) {
            return ofStatus(403, request, endpoint);
        }
        if (thrown instanceof WebApplicationException web) {
            return ofWeb(web, request, endpoint);
        }
        return ofInput(thrown, endpoint).orElseGet(() -> ofCauses(thrown, request));
    }

    private static Optional<Fact> ofInput(Throwable thrown, Endpoint endpoint) {
        if (thrown instanceof ConstraintViolationException invalid && !BeanFaults.isOurs(invalid)) {
            return Optional.of(BeanFaults.of(invalid, endpoint));
        }
        if (thrown instanceof MismatchedInputException mismatch && !(thrown instanceof InvalidDefinitionException)) {
            return Optional.of(BindingFaults.of(mismatch));
        }
        return Optional.empty();
    }

    static Fact ofStatus(int status, RoutingContext request, Endpoint endpoint) {
        return switch (status) {
            case 401 -> sentKey(request) ? Fault.badKey() : Fault.noKey();
            case 403 -> Fault.missingRole(endpoint.roles());
            case 404 -> Fault.notFound();
            case 405 -> Fault.methodNotAllowed(endpoint.methods());
            case 406 -> Fault.of(ProblemType.NOT_ACCEPTABLE, "None of the types in Accept can be given here.");
            case 409 -> new Conflict("This cannot be done beside what is already there.");
            case 413 -> Fault.of(ProblemType.TOO_LARGE, "The body is too large.");
            case 415 -> Fault.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "A body of this Content-Type is not taken here.");
            case 503 -> Fault.unavailable();
            default -> status < 500 ? notUnderstood() : Fault.internal();
        };
    }

    private static Fact ofWeb(WebApplicationException web, RoutingContext request, Endpoint endpoint) {
        if (web.getCause() instanceof JsonProcessingException unreadable) {
            return BindingFaults.of(unreadable);
        }
        int status = web.getResponse().getStatus();
        if (status == 404 && endpoint.isThereForOthers()) {
            return ofStatus(405, request, endpoint);
        }
        return status < 500 || status == 503 ? ofStatus(status, request, endpoint) : ofCauses(web, request);
    }

    private static Fact ofCauses(Throwable thrown, RoutingContext request) {
        var known = causes(thrown).filter(Fact.class::isInstance).map(Fact.class::cast).findFirst();
        if (known.isPresent()) {
            return known.get();
        }
        if (request.response().closed() || request.response().ended()) {
            LOG.debugf(thrown, "Request %s was given up by its caller", Entry.idOf(request));
            return Fault.internal();
        }
        if (causes(thrown).anyMatch(Outage::isBehind)) {
            LOG.warnf("Request %s failed: no database", Entry.idOf(request));
            return Fault.unavailable();
        }
        LOG.errorf(thrown, "Request %s failed: not foreseen", Entry.idOf(request));
        return Fault.internal();
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause).limit(DEEPEST_CAUSE);
    }

    private static Fact notUnderstood() {
        return Fault.of(ProblemType.INVALID_REQUEST, "The request could not be understood.");
    }

    private static boolean sentKey(RoutingContext request) {
        String credential = request.request().getHeader("Authorization");
        return credential != null && credential.regionMatches(true, 0, "Bearer ", 0, "Bearer ".length());
    }
}
