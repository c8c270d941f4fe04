package dev.equipoise.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;

/** Shows the catalogues to anyone. */
@Path("/v1")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
class CatalogResource {

    private final Catalog catalog;

    CatalogResource(Catalog catalog) {
        this.catalog = catalog;
    }

    @GET
    @Path("stages")
    public Listing<Stage> listStages() {
        return new Listing<>(catalog.stages());
    }

    @GET
    @Path("stages/{id}")
    public Stage getStage(@RestPath String id) {
        return catalog.stage(id);
    }

    @GET
    @Path("factors")
    public Listing<Factor> listFactors() {
        return new Listing<>(catalog.factors());
    }

    @GET
    @Path("factors/{id}")
    public Factor getFactor(@RestPath String id) {
        return catalog.factor(id);
    }

    @GET
    @Path("facts")
    public Listing<FactEntry> listFacts() {
        return new Listing<>(catalog.facts());
    }

    @GET
    @Path("facts/{id}")
    public FactEntry getFact(@RestPath String id) {
        return catalog.fact(id);
    }

    @GET
    @Path("gates")
    public Listing<GateEntry> listGates() {
        return new Listing<>(catalog.gates());
    }
}
