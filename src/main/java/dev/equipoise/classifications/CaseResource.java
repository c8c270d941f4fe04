package dev.equipoise.classifications;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;

import dev.equipoise.cases.Cases;
import dev.equipoise.cases.Submissions;
import dev.equipoise.exchange.Idempotent;
import dev.equipoise.exchange.Tagged;
import dev.equipoise.page.Cursor;
import dev.equipoise.page.Limit;
import dev.equipoise.page.Page;
import dev.equipoise.partners.Roles;
import dev.equipoise.problem.QueryNames;

/** A case: the main job in one call, and what is known of it. */
@Path("/v1/cases/{reference}")
@Produces(MediaType.APPLICATION_JSON)
class CaseResource {

    private final Submissions submissions;
    private final Classifications classifications;
    private final Cases cases;
    private final CaseViews views;
    private final CaseQuery queries;

    CaseResource(Submissions submissions, Classifications classifications, Cases cases, CaseViews views,
            CaseQuery queries) {
        this.submissions = submissions;
        this.classifications = classifications;
        this.cases = cases;
        this.views = views;
        this.queries = queries;
    }

    @POST
    @Path("profiles")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SUBMIT)
    @Idempotent
    public Response submit(@RestPath String reference, byte @Nullable [] body,
            @RestQuery @Nullable String include, @Context UriInfo uri) {
        QueryNames.only(uri, "include");
        var includes = Include.of(include);
        Submitted submitted = classifications.submit(reference, submissions.profile(reference, body), includes);
        return Response.status(submitted.fresh() ? Response.Status.CREATED : Response.Status.OK)
                .entity(CaseViews.submitted(reference, submitted))
                .header("Location", "/v1/classifications/" + submitted.id()).build();
    }

    @GET
    @RolesAllowed(Roles.READ)
    @Tagged
    public ObjectNode get(@RestPath String reference, @Context UriInfo uri) {
        QueryNames.only(uri);
        return views.of(cases.get(reference));
    }

    @POST
    @Path("profiles/{id}/retraction")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Roles.SUBMIT)
    @Idempotent
    public Response retract(@RestPath String reference, @RestPath UUID id, byte @Nullable [] body,
            @Context UriInfo uri) {
        QueryNames.only(uri);
        return Response.ok(classifications.retract(reference, id, submissions.reason(body)).view(reference)).build();
    }

    @GET
    @Path("classification")
    @RolesAllowed(Roles.READ)
    @Tagged
    public String classification(@RestPath String reference, @RestQuery @Nullable String stage,
            @RestQuery @Nullable String policy, @RestQuery @Nullable String asOf, @RestQuery @Nullable String include,
            @Context UriInfo uri) {
        QueryNames.only(uri, "stage", "policy", "asOf", "include");
        var includes = Include.of(include);
        var query = queries.read(stage, policy, asOf);
        return query.asOf() == null
                ? classifications.current(reference, query.stage(), query.policy(), includes)
                : classifications.asOf(reference, query.stage(), query.policy(), query.asOf(), includes);
    }

    @GET
    @Path("classifications")
    @RolesAllowed(Roles.READ)
    @Tagged
    public Page<RawValue> history(@RestPath String reference, @RestQuery @Nullable String limit,
            @RestQuery @Nullable String after, @Context UriInfo uri) {
        QueryNames.only(uri, "limit", "after");
        int most = Limit.of(limit);
        UUID last = after == null ? null : Cursor.id(after);
        List<ClassificationEntity> found = classifications.history(cases.get(reference), last, most + 1);
        return Page.cut(found, most, one -> Cursor.of(one.id.toString())).map(one -> new RawValue(one.answer));
    }
}
