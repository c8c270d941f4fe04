package dev.equipoise.cases;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.exchange.Tagged;
import dev.equipoise.page.Cursor;
import dev.equipoise.page.Limit;
import dev.equipoise.page.Page;
import dev.equipoise.partners.Roles;
import dev.equipoise.problem.QueryNames;

/** What was submitted of a case. */
@Path("/v1/cases/{reference}")
@Produces(MediaType.APPLICATION_JSON)
class ProfilesResource {

    private final Cases cases;

    ProfilesResource(Cases cases) {
        this.cases = cases;
    }

    @GET
    @Path("profiles")
    @RolesAllowed(Roles.READ)
    @Tagged
    public Page<ObjectNode> list(@RestPath String reference, @RestQuery @Nullable String limit,
            @RestQuery @Nullable String after, @Context UriInfo uri) {
        QueryNames.only(uri, "limit", "after");
        int most = Limit.of(limit);
        CaseFile file = cases.get(reference);
        UUID last = after == null ? null : Cursor.id(after);
        List<CaseProfile> found = cases.page(file, last, most + 1);
        return Page.cut(found, most, profile -> Cursor.of(profile.id().toString()))
                .map(profile -> profile.view(reference));
    }
}
