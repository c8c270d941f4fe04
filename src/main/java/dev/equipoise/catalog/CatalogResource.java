package dev.equipoise.catalog;

import java.util.List;
import java.util.function.Function;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import dev.equipoise.exchange.Tagged;
import dev.equipoise.page.Page;
import dev.equipoise.problem.QueryNames;

/** Shows the catalogues to anyone. */
@Path("/v1")
@PermitAll
@Tagged
@Produces(MediaType.APPLICATION_JSON)
class CatalogResource {

    private final Catalog catalog;

    CatalogResource(Catalog catalog) {
        this.catalog = catalog;
    }

    @GET
    @Path("stages")
    public Page<Stage> listStages(UriInfo uri) {
        return page("stage", catalog.stages(), Stage::id, uri);
    }

    @GET
    @Path("stages/{id}")
    public Stage getStage(@RestPath String id, UriInfo uri) {
        QueryNames.only(uri);
        return catalog.stage(id);
    }

    @GET
    @Path("factors")
    public Page<Factor> listFactors(UriInfo uri) {
        return page("factor", catalog.factors(), Factor::id, uri);
    }

    @GET
    @Path("factors/{id}")
    public Factor getFactor(@RestPath String id, UriInfo uri) {
        QueryNames.only(uri);
        return catalog.factor(id);
    }

    @GET
    @Path("facts")
    public Page<FactEntry> listFacts(UriInfo uri) {
        return page("fact", catalog.facts(), FactEntry::id, uri);
    }

    @GET
    @Path("facts/{id}")
    public FactEntry getFact(@RestPath String id, UriInfo uri) {
        QueryNames.only(uri);
        return catalog.fact(id);
    }

    @GET
    @Path("gates")
    public Page<GateEntry> listGates(UriInfo uri) {
        return page("gate", catalog.gates(), GateEntry::id, uri);
    }

    private static <T> Page<T> page(String kind, List<T> all, Function<T, String> id, UriInfo uri) {
        QueryNames.only(uri, "limit", "after");
        var query = uri.getQueryParameters();
        return Pages.of(kind, all, id, query.getFirst("limit"), query.getFirst("after"));
    }
}
