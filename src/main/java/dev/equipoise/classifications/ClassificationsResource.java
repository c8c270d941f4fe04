package dev.equipoise.classifications;

import java.util.List;
import java.util.TreeMap;
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

import com.fasterxml.jackson.databind.util.RawValue;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.exchange.Tagged;
import dev.equipoise.page.Limit;
import dev.equipoise.page.Page;
import dev.equipoise.partners.Roles;
import dev.equipoise.policies.Policies;
import dev.equipoise.problem.QueryNames;

/** Ranked retrieval. */
@Path("/v1/classifications")
@Produces(MediaType.APPLICATION_JSON)
class ClassificationsResource {

    private final Classifications classifications;
    private final RankingRepository rankings;
    private final Catalog catalog;
    private final Policies policies;

    ClassificationsResource(Classifications classifications, RankingRepository rankings, Catalog catalog,
            Policies policies) {
        this.classifications = classifications;
        this.rankings = rankings;
        this.catalog = catalog;
        this.policies = policies;
    }

    @GET
    @RolesAllowed(Roles.READ)
    public Page<RawValue> rank(@RestQuery @Nullable String limit, @Context UriInfo uri) {
        QueryNames.only(uri, RankingQuery.NAMES);
        var given = new TreeMap<String, String>();
        uri.getQueryParameters().forEach((name, values) -> given.put(name, values.get(0)));
        Ranking ranking = new RankingQuery(catalog, policies, given).read();
        int most = Limit.of(limit);
        List<RankingRepository.Row> found = rankings.page(ranking, most + 1);
        return Page.cut(found, most, row -> RankingQuery.cursor(ranking, row)).map(row -> new RawValue(row.answer()));
    }

    @GET
    @Path("{id}")
    @RolesAllowed(Roles.READ)
    @Tagged
    public String get(@RestPath UUID id, @RestQuery @Nullable String include, @Context UriInfo uri) {
        QueryNames.only(uri, "include");
        return classifications.answer(id, Include.of(include));
    }
}
