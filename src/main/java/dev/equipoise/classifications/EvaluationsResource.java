package dev.equipoise.classifications;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.equipoise.cases.Submissions;
import dev.equipoise.problem.QueryNames;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.NonBlocking;
import io.vertx.core.http.HttpServerRequest;

/** Classifies without storing. */
@Path("/v1/evaluations")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class EvaluationsResource {

    private final Submissions submissions;
    private final Classifications classifications;

    EvaluationsResource(Submissions submissions, Classifications classifications) {
        this.submissions = submissions;
        this.classifications = classifications;
    }

    /** On the event loop: nothing here waits for anything. */
    @POST
    @Authenticated
    @NonBlocking
    public byte[] evaluate(byte @Nullable [] body, @RestQuery @Nullable String include, @Context UriInfo uri,
            @Context HttpServerRequest request) {
        if (request.query() != null) {
            QueryNames.only(uri, "include");
        }
        return classifications.evaluate(submissions.evaluation(body), Include.of(include));
    }
}
