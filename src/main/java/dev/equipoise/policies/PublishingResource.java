package dev.equipoise.policies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import dev.equipoise.exchange.Idempotent;
import dev.equipoise.partners.Callers;
import dev.equipoise.partners.Roles;
import dev.equipoise.policies.PolicyEntry.Kind;
import dev.equipoise.problem.QueryNames;

/** What approvers decide about a version. */
@Path("/v1/policies")
@RolesAllowed(Roles.POLICY_APPROVER)
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class PublishingResource {

    private final Publishing publishing;
    private final VersionText text;
    private final Callers callers;

    PublishingResource(Publishing publishing, VersionText text, Callers callers) {
        this.publishing = publishing;
        this.text = text;
        this.callers = callers;
    }

    @POST
    @Path("/{id}/versions/{version}/approval")
    @Idempotent
    public Response approve(@RestPath String id, @RestPath String version, byte @Nullable [] body,
            @HeaderParam("If-Match") @Nullable String ifMatch, @Context UriInfo uri) {
        QueryNames.only(uri);
        PolicyVersion published = publishing.approve(id, version, Approval.read(body), ifMatch,
                callers.current().keyId());
        return Response.ok(text.of(published)).build();
    }

    @POST
    @Path("/{id}/versions/{version}/suspensions")
    @Idempotent
    public Response suspend(@RestPath String id, @RestPath String version, byte @Nullable [] body,
            @Context UriInfo uri) {
        return enter(Kind.SUSPENSION, id, version, body, uri);
    }

    @POST
    @Path("/{id}/versions/{version}/withdrawal")
    @Idempotent
    public Response withdraw(@RestPath String id, @RestPath String version, byte @Nullable [] body,
            @Context UriInfo uri) {
        return enter(Kind.WITHDRAWAL, id, version, body, uri);
    }

    private Response enter(Kind kind, String id, String version, byte @Nullable [] body, UriInfo uri) {
        QueryNames.only(uri);
        return Response.status(Response.Status.CREATED)
                .entity(publishing.enter(kind, id, version, NewEntry.read(body), callers.current().keyId())).build();
    }
}
