package dev.equipoise.problem;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.vertx.ext.web.RoutingContext;

/** Writes a fact as an HTTP answer, for a resource's request or for one that no resource saw. */
@Singleton
class Answers {

    private static final String TYPE = "application/problem+json";

    private final ObjectMapper json;

    private final ProblemCount count;

    Answers(ObjectMapper json, ProblemCount count) {
        this.json = json;
        this.count = count;
    }

    /** As text, so that it goes out whatever the caller accepts. */
    Response response(RoutingContext request, Fact fact) {
        var response = Response.status(fact.type().status()).type(TYPE).entity(body(request, fact));
        headers(fact).forEach(response::header);
        return response.build();
    }

    void write(RoutingContext request, Fact fact) {
        var response = request.response().setStatusCode(fact.type().status()).putHeader("Content-Type", TYPE);
        headers(fact).forEach(response::putHeader);
        response.end(body(request, fact));
    }

    private static Map<String, String> headers(Fact fact) {
        var headers = new TreeMap<>(fact.headers());
        fact.retryAfter().ifPresent(wait -> headers.put("Retry-After", seconds(wait)));
        return headers;
    }

    /** Whole seconds, never too few. */
    private static String seconds(Duration wait) {
        return Long.toString(Math.max(1, wait.plusNanos(999_999_999).toSeconds()));
    }

    private String body(RoutingContext request, Fact fact) {
        count.add(fact.type());
        try {
            return json.writeValueAsString(Problem.of(fact, Entry.idOf(request)));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A problem's members cannot be written", e);
        }
    }
}
