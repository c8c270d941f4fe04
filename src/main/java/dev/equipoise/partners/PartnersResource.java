package dev.equipoise.partners;

import java.util.Optional;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import dev.equipoise.exchange.Idempotent;
import dev.equipoise.page.Cursor;
import dev.equipoise.page.Limit;
import dev.equipoise.page.Page;
import dev.equipoise.problem.QueryNames;
import dev.equipoise.problem.StrictJson;

@Path("/v1/partners")
@RolesAllowed(Roles.OPERATOR)
@Produces(MediaType.APPLICATION_JSON)
class PartnersResource {

    private final Partners partners;

    PartnersResource(Partners partners) {
        this.partners = partners;
    }

    @GET
    public Page<PartnerView> list(@RestQuery @Nullable String limit, @RestQuery @Nullable String after, UriInfo uri) {
        QueryNames.only(uri, "limit", "after");
        Optional<String> ended = Optional.ofNullable(after).map(cursor -> Cursor.parts(cursor, 1).get(0));
        return partners.page(Limit.of(limit), ended).map(PartnerView::of);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    public Response create(byte @Nullable [] body, UriInfo uri) {
        QueryNames.only(uri);
        PartnerEntity created = partners.create(NewPartner.read(StrictJson.object(body)));
        return Response.status(Response.Status.CREATED).entity(PartnerView.of(created)).build();
    }
}
