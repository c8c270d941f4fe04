package dev.equipoise.problem;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.UndeclaredThrowableException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.security.Authenticated;

/** Goes wrong in every way in which a resource of ours can. */
@Path("/test/probe")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
class ProbeResource {

    enum Level {
        NONE, FELONY
    }

    record Inner(@Max(3) int rank) {}

    record Bound(@NotNull String name, int count, Level level, List<@Valid Inner> inner,
            Map<String, @Valid Inner> named) {}

    @GET
    @Path("/things/{id}")
    public Map<String, Object> thing(@RestPath UUID id) {
        throw new NotFound("thing");
    }

    @PUT
    @Path("/things/{id}")
    public Map<String, Object> replace(@RestPath UUID id, byte[] body) {
        return Map.of();
    }

    @POST
    @Path("/strict")
    public JsonNode strict(byte[] body) {
        return StrictJson.object(body);
    }

    @POST
    @Path("/bound")
    public Map<String, Object> bound(@NotNull @Valid Bound body) {
        return Map.of("name", body.name());
    }

    @POST
    @Path("/streamed")
    public Map<String, Object> streamed(InputStream body) throws IOException {
        return Map.of("read", body.readAllBytes().length);
    }

    @GET
    @Path("/checked/{code}")
    public Map<String, Object> checked(@RestPath @Size(max = 3) String code, @RestQuery @NotNull @Max(5) Integer most) {
        return Map.of();
    }

    @GET
    @Path("/promise")
    @NotNull
    public JsonNode promise() {
        return null;
    }

    @GET
    @Path("/query")
    public Map<String, Object> query(UriInfo uri) {
        QueryNames.only(uri, "limit", "after");
        return Map.of();
    }

    @GET
    @Path("/authenticated")
    @Authenticated
    public Map<String, Object> authenticated() {
        return Map.of();
    }

    @GET
    @Path("/role")
    @RolesAllowed("partner-submit")
    public Map<String, Object> role() {
        return Map.of();
    }

    @GET
    @Path("/roles")
    @RolesAllowed({"auditor", "operator" })
    public Map<String, Object> roles() {
        return Map.of();
    }

    @GET
    @Path("/failure/{kind}")
    public Map<String, Object> failure(@RestPath String kind) throws Throwable {
        throw switch (kind) {
            case "unforeseen" -> new IllegalStateException("secret of dev.equipoise.Internals");
            case "error" -> new StackOverflowError();
            case "checked" -> new IOException("secret");
            case "outage" -> new IllegalStateException(new SQLException("secret", "08006"));
            case "wrapped" -> new UndeclaredThrowableException(new NotFound("thing"));
            case "conflict" -> new Conflict("This is taken.", Map.of("by", "another"));
            case "protected" -> new Rejected(List.of(new Violation("/a", "Wrong."),
                    Violation.protectedAttribute("/facts/race", "Race is a protected attribute.")));
            case "elsewhere" -> new WebApplicationException("secret", 409);
            case "teapot" -> new WebApplicationException("secret", 418);
            case "gateway" -> new WebApplicationException("secret", 502);
            case "busy" -> new WebApplicationException("secret", 503);
            case "forbidden" -> new WebApplicationException("secret", 403);
            default ->
                new WebApplicationException(Response.seeOther(URI.create("/x")).build());
        };
    }
}
