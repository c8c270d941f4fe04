package dev.equipoise.benchmarks.limits;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.RestPath;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.smallrye.common.annotation.NonBlocking;

/** The same requests parsed, answers of the same size, the same rows written: and nothing worked out. */
@jakarta.ws.rs.Path("/limit")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LimitResource {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final EntityManager entities;
    private final byte[] answer;

    LimitResource(EntityManager entities, @ConfigProperty(name = "limit.answer") String file) throws IOException {
        this.entities = entities;
        answer = Files.readAllBytes(Path.of(file));
    }

    @POST
    @NonBlocking
    @jakarta.ws.rs.Path("evaluations")
    public byte[] evaluate(byte[] body) throws IOException {
        if (!JSON.readTree(body).has("stage")) {
            throw new IllegalArgumentException("Not a profile");
        }
        return answer;
    }

    @POST
    @Transactional
    @jakarta.ws.rs.Path("profiles/{reference}")
    public Response store(@RestPath String reference, byte[] body) throws IOException {
        JsonNode profile = JSON.readTree(body);
        var rows = new Rows(reference, profile.toString(), new String(answer, java.nio.charset.StandardCharsets.UTF_8));
        rows.all().forEach(entities::persist);
        return Response.status(201).entity(answer).build();
    }
}
