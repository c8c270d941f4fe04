package dev.equipoise.problem;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;

/** The one place where an exception becomes an HTTP answer. */
class ProblemMappers {

    private final Answers answers;

    ProblemMappers(Answers answers) {
        this.answers = answers;
    }

    /** Besides everything, names each type for which the framework brings a mapper of its own, which would win. */
    @ServerExceptionMapper(value = {Throwable.class, Fact.class, WebApplicationException.class,
            NotFoundException.class, UnauthorizedException.class, ForbiddenException.class,
            AuthenticationFailedException.class, AuthenticationCompletionException.class,
            AuthenticationRedirectException.class, ValidationException.class, ConstraintViolationException.class,
            MismatchedInputException.class, InvalidDefinitionException.class }, priority = 1)
    Response answer(Throwable thrown, RoutingContext request, ContainerRequestContext context, ResourceInfo resource) {
        if (thrown instanceof WebApplicationException web && web.getResponse().getStatus() < 400) {
            return web.getResponse();
        }
        return answers.response(request, Translation.of(thrown, request, new Endpoint(context, resource)));
    }
}
