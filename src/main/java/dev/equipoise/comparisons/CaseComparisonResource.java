package dev.equipoise.comparisons;

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

import dev.equipoise.exchange.Tagged;
import dev.equipoise.partners.Roles;
import dev.equipoise.problem.QueryNames;

/** A stored case, side by side. */
@Path("/v1/cases/{reference}/comparison")
@Produces(MediaType.APPLICATION_JSON)
class CaseComparisonResource {

    private final CaseSubjects subjects;
    private final Comparisons comparisons;

    CaseComparisonResource(CaseSubjects subjects, Comparisons comparisons) {
        this.subjects = subjects;
        this.comparisons = comparisons;
    }

    @GET
    @RolesAllowed(Roles.READ)
    @Tagged
    public byte[] get(@RestPath String reference, @RestQuery @Nullable String by, @RestQuery @Nullable String asOf,
            @RestQuery @Nullable String stage, @Context UriInfo uri) {
        QueryNames.only(uri, "by", "asOf", "stage");
        var query = subjects.query(by, asOf, stage);
        return comparisons.of(subjects.of(reference, query), query.by(), query.asOf());
    }
}
