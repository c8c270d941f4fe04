package dev.equipoise.policies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import dev.equipoise.exchange.Tagged;
import dev.equipoise.problem.QueryNames;

/** The form of a policy, for editors that complete and check while somebody writes. */
@Path("/v1/policies")
@PermitAll
@Tagged
class PolicySchemaResource {

    static final String FILE = "/policies/policy.schema.json";

    private final String schema;

    PolicySchemaResource() {
        try (InputStream file = PolicySchemaResource.class.getResourceAsStream(FILE)) {
            schema = new String(Objects.requireNonNull(file, FILE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    @GET
    @Path("/schema")
    @Produces("application/schema+json")
    public String schema(@Context UriInfo uri) {
        QueryNames.only(uri);
        return schema;
    }
}
