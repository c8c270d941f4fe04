package dev.equipoise.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** Log lines as the console gets them: whole JSON objects that say what happened and nothing that a caller said. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class LogTest {

    @TestHTTPResource
    URL service;

    CapturedLog log;

    @BeforeEach
    void listen() {
        log = new CapturedLog();
    }

    @AfterEach
    void release() {
        log.close();
    }

    @Test
    void aFailureIsLoggedWithItsClassesAndFramesAndWithoutWhatItSays() {
        given().header("X-Request-Id", "failed-1").get("/test/probe/failure/unforeseen").then().statusCode(500);
        JsonNode line = only(entry -> entry.path("level").asText().equals("ERROR"));
        assertThat(line.path("message").asText()).isEqualTo("Request failed-1 failed: not foreseen");
        assertThat(line.path("stackTrace").asText()).contains("java.lang.IllegalStateException\n",
                "\tat dev.equipoise.problem.ProbeResource.failure(");
        assertThat(log.text()).doesNotContain("secret");
    }

    @Test
    void aLineKnowsItsRequestAndItsTrace() {
        given().header("X-Request-Id", "traced-1")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get("/test/probe/failure/unforeseen").then().statusCode(500);
        JsonNode line = only(entry -> entry.path("level").asText().equals("ERROR"));
        assertThat(line.path("mdc").path("requestId").asText()).isEqualTo("traced-1");
        assertThat(line.path("mdc").path("traceId").asText()).isEqualTo("0af7651916cd43dd8448eb211c80319c");
    }

    @Test
    void anAccessLineNamesTheRouteAndThePartner() {
        given().header("X-Request-Id", "access-1").header("Authorization", "Bearer demo-partner")
                .get("/v1/cases/NOT-TO-BE-LOGGED").then().statusCode(404);
        assertThat(only(entry -> entry.path("loggerName").asText().equals("dev.equipoise.access")).path("message")
                .asText()).matches(
                        "GET /v1/cases/\\{reference\\} 404 in [0-9.]+ ms for partner demo, request access-1");
    }

    @Test
    void nothingThatACallerSendsIsInAnyLine() {
        partner("MARKER-KEY").body("{}").post("/v1/evaluations").then().statusCode(401);
        submit("MARKER-REFERENCE", "marker-docket", "\"knowing\"").then().statusCode(201);
        submit("MARKER-REFERENCE", "marker-docket", "\"marker-level\"").then().statusCode(400);
        submit("MARKER-REFERENCE", "marker-docket", "marker-not-json").then().statusCode(400);
        given().get("/v1/stages?marker=marker").then().statusCode(400);
        assertThat(log.text()).doesNotContainIgnoringCase("marker").doesNotContain("demo-partner");
    }

    @Test
    void aBrokenConstraintIsLoggedWithoutItsValues() {
        for (int status : new int[]{201, 409 }) {
            partner("demo-operator").body("{\"id\": \"marker-twice\", \"name\": \"Marker\"}").post("/v1/partners")
                    .then().statusCode(status);
        }
        assertThat(log.text()).doesNotContainIgnoringCase("marker").doesNotContain("insert into");
    }

    @Test
    void noByteOfARequestBeginsALineOrSteersATerminal() throws IOException {
        for (String request : List.of("GET /v1/%0d%0aforged%1b[31m HTTP/1.1", "GET /v1/\u001b[2Jraw HTTP/1.1",
                "BAD\u001b[31m /v1/stages HTTP/1.1", "GET /test/probe/failure/unforeseen HTTP/1.1")) {
            send(request + "\r\nHost: test\r\nConnection: close\r\nUser-Agent: \u001b[31mforged\r\n"
                    + "X-Request-Id: a\u001b[31m\tforged\r\n\r\n");
        }
        entries();
        assertThat(log.text()).doesNotContain("\u001b", "forged", "\r", "\t");
    }

    @Test
    void whateverSomebodyElseLogsIsMadeHarmless() {
        Logger.getLogger("elsewhere").warn("first\r\nsecond \u001b[31mred\u009b31m \u202ereversed");
        assertThat(only(entry -> entry.path("loggerName").asText().equals("elsewhere")).path("message").asText())
                .isEqualTo("first\\u000d\n  | second \\u001b[31mred\\u009b31m \\u202ereversed");
        assertThat(log.lines()).hasSize(1);
    }

    private void send(String request) throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getInputStream().readAllBytes();
        }
    }

    private JsonNode only(Predicate<JsonNode> wanted) {
        return entries().stream().filter(wanted).reduce((one, other) -> {
            throw new AssertionError("More than one: " + one + " and " + other);
        }).orElseThrow();
    }

    private List<JsonNode> entries() {
        var json = new ObjectMapper();
        return log.lines().stream().map(line -> {
            try {
                return json.readTree(line);
            } catch (JsonProcessingException e) {
                throw new AssertionError("Not JSON: " + line, e);
            }
        }).toList();
    }

    private static Response submit(String reference, String docket, String level) {
        return partner("demo-partner").body("""
                { "docket": "%s", "stage": "issue-detainer", "context": "civil", "ratings": { "culpability": %s },
                  "facts": {}, "assessedBy": "marker-unit", "assessedAt": "2026-11-20T15:04:05Z" }"""
                .formatted(docket, level)).post("/v1/cases/{reference}/profiles", reference);
    }

    private static RequestSpecification partner(String key) {
        return given().header("Authorization", "Bearer " + key).contentType(ContentType.JSON);
    }
}
