package dev.equipoise.partners;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.equipoise.exchange.Idempotent;
import dev.equipoise.page.Limit;
import dev.equipoise.page.Page;
import dev.equipoise.problem.QueryNames;
import dev.equipoise.problem.StrictJson;

/** Every answer of the service is {@code no-store}, so also the one that shows a key. */
@Path("/v1/partners/{id}/keys")
@RolesAllowed(Roles.OPERATOR)
class KeysResource {

    private final Keys keys;
    private final Callers callers;

    KeysResource(Keys keys, Callers callers) {
        this.keys = keys;
        this.callers = callers;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Page<KeyView> list(@RestPath String id, @RestQuery @Nullable String limit, @RestQuery @Nullable String after,
            UriInfo uri) {
        QueryNames.only(uri, "limit", "after");
        return keys.page(id, Limit.of(limit), KeyPlace.after(after));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent(secret = true)
    public Response create(@RestPath String id, byte @Nullable [] body, UriInfo uri) {
        QueryNames.only(uri);
        return Response.status(Response.Status.CREATED).entity(keys.create(id, StrictJson.object(body))).build();
    }

    @DELETE
    @Path("/{keyId}")
    public void revoke(@RestPath String id, @RestPath String keyId, UriInfo uri) {
        QueryNames.only(uri);
        keys.revoke(id, keyId, callers.current());
    }
}
