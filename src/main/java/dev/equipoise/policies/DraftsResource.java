package dev.equipoise.policies;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

import dev.equipoise.exchange.Idempotent;
import dev.equipoise.exchange.Tags;
import dev.equipoise.partners.Callers;
import dev.equipoise.partners.Roles;
import dev.equipoise.policies.document.DocumentText;
import dev.equipoise.policies.document.Source;
import dev.equipoise.problem.QueryNames;

/** What authors write, in YAML or JSON. */
@Path("/v1/policies")
@RolesAllowed(Roles.POLICY_AUTHOR)
@Produces(MediaType.APPLICATION_JSON)
@Consumes({MediaType.APPLICATION_JSON, DraftsResource.YAML })
class DraftsResource {

    static final String YAML = "application/yaml";
    static final MediaType YAML_TYPE = MediaType.valueOf(YAML);

    private final DraftReader reader;
    private final Drafts drafts;
    private final Checking checking;
    private final VersionText text;
    private final Callers callers;

    DraftsResource(DraftReader reader, Drafts drafts, Checking checking, VersionText text, Callers callers) {
        this.reader = reader;
        this.drafts = drafts;
        this.checking = checking;
        this.text = text;
        this.callers = callers;
    }

    @POST
    @Idempotent
    public Response create(byte @Nullable [] body, @HeaderParam("Content-Type") @Nullable MediaType form,
            @Context UriInfo uri) {
        QueryNames.only(uri);
        PolicyVersion draft = read(body, form);
        drafts.add(draft, VersionYaml.kept(body), callers.current().keyId());
        return answer(Response.Status.CREATED, draft)
                .header("Location", "/v1/policies/" + draft.id() + "/versions/" + draft.version()).build();
    }

    @PUT
    @Path("/{id}/versions/{version}")
    public Response replace(@RestPath String id, @RestPath String version, byte @Nullable [] body,
            @HeaderParam("Content-Type") @Nullable MediaType form, @HeaderParam("If-Match") @Nullable String ifMatch,
            @Context UriInfo uri) {
        QueryNames.only(uri);
        PolicyVersion draft = read(body, form);
        DraftNames.same(draft, id, version);
        drafts.replace(draft, VersionYaml.kept(body), callers.current().keyId(), ifMatch);
        return answer(Response.Status.OK, draft).build();
    }

    /** Stores nothing. */
    @POST
    @Path("/check")
    public CheckReport check(byte @Nullable [] body, @HeaderParam("Content-Type") @Nullable MediaType form,
            @Context UriInfo uri) {
        QueryNames.only(uri);
        return checking.withCases(read(body, form));
    }

    private PolicyVersion read(byte @Nullable [] body, @Nullable MediaType form) {
        boolean yaml = form != null && form.getSubtype().equalsIgnoreCase("yaml");
        Source source = yaml
                ? DocumentText.yamlSource(body == null ? new byte[0] : body)
                : DocumentText.jsonSource(body);
        return reader.read(source, callers.current().keyId());
    }

    private Response.ResponseBuilder answer(Response.Status status, PolicyVersion draft) {
        byte[] bytes = text.of(draft);
        return Response.status(status).entity(bytes).header("ETag", Tags.of(bytes));
    }
}
