package dev.equipoise.classifications;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Many profiles in one call: a line for a line. */
@QuarkusTest
class EvaluationLinesTest {

    private static final String NDJSON = "application/x-ndjson";
    private static final ObjectMapper JSON = new ObjectMapper();

    @TestHTTPResource
    URL service;

    @Test
    void everyLineIsAnsweredAsACallOfItsOwnWouldBeAndABadOneStopsNothing() throws IOException {
        List<String> lines = List.of(line("none"), "{\"stage\": ", line("serious"), "",
                line("none").replace("criminal-record", "criminal-recrod"),
                line("none").replace("}}", "}, \"asOf\": \"1990-01-01\"}"), line("minor"));
        List<JsonNode> answers = answers(send(String.join("\n", lines) + "\n").statusCode(200));

        assertThat(answers).hasSize(7);
        for (int at : new int[]{0, 2, 6 }) {
            assertThat(answers.get(at)).isEqualTo(JSON.readTree(Calls.evaluate(lines.get(at)).extract().asString()));
        }
        problem(answers, 2, "malformed-json", 400);
        problem(answers, 4, "malformed-json", 400);
        problem(answers, 5, "invalid-request", 400);
        problem(answers, 6, "no-policy-in-force", 422);
        assertThat(answers.get(4).at("/problem/violations/0/message").asText()).contains("criminal-record");
    }

    @Test
    void theLastLineNeedsNoEndAndAnEmptyBodyHasNoLines() throws IOException {
        assertThat(answers(send(line("none")).statusCode(200))).hasSize(1);
        assertThat(send("").statusCode(200).extract().asString()).isEmpty();
    }

    @Test
    void aLineThatIsTooLongIsSkipped() throws IOException {
        String body = line("none") + "\n" + "{".repeat(70_000) + "\n" + line("none") + "\n";
        List<JsonNode> answers = answers(send(body).statusCode(200));
        assertThat(answers).hasSize(3);
        problem(answers, 2, "too-large", 413);
        assertThat(answers.get(2)).isEqualTo(answers.get(0));
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedWhole() {
        send("\n".repeat(9 << 20)).statusCode(413).body("type", is("/problems/too-large"))
                .body("limit", is(8 << 20));
    }

    @Test
    void thousandsOfLinesComeBackInOrder() throws IOException {
        String body = IntStream.range(0, 3_000).mapToObj(at -> line(at % 3 == 0 ? "serious" : "none"))
                .collect(Collectors.joining("\n"));
        List<JsonNode> answers = answers(send(body).statusCode(200));
        assertThat(answers).hasSize(3_000);
        for (int at = 0; at < answers.size(); at++) {
            assertThat(answers.get(at).at("/score").decimalValue()).isEqualTo(answers.get(at % 3).at("/score")
                    .decimalValue());
        }
    }

    @Test
    void itNeedsAKeyAndKnowsItsParameters() {
        given().contentType(NDJSON).body("{}".getBytes(UTF_8)).post("/v1/evaluations").then().statusCode(401);
        given().header("Authorization", "Bearer demo-partner").contentType(NDJSON).body("{}".getBytes(UTF_8))
                .post("/v1/evaluations?inclde=rules").then().statusCode(400);
    }

    /** The first answer is there while the second line has not been sent. */
    @Test
    void answersComeWhileLinesAreStillBeingSent() throws IOException {
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            socket.setSoTimeout(10_000);
            OutputStream out = socket.getOutputStream();
            var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
            out.write(("POST /v1/evaluations HTTP/1.1\r\nHost: lines\r\nAuthorization: Bearer demo-partner\r\n"
                    + "Content-Type: " + NDJSON + "\r\nTransfer-Encoding: chunked\r\n\r\n").getBytes(UTF_8));
            chunk(out, line("none") + "\n");
            assertThat(await(in)).contains("\"tier\"");
            chunk(out, "nonsense\n");
            assertThat(await(in)).contains("\"line\":2");
            out.write("0\r\n\r\n".getBytes(UTF_8));
        }
    }

    private static void chunk(OutputStream out, String text) throws IOException {
        out.write((Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(UTF_8));
        out.flush();
    }

    private static String await(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.startsWith("{")) {
            line = in.readLine();
        }
        return line;
    }

    private static String line(String record) {
        return """
                {"stage": "pursue-appeal", "context": "administrative", "ratings": {"criminal-record": "%s"}}"""
                .formatted(record);
    }

    private static ValidatableResponse send(String body) {
        var plain = RestAssuredConfig.config()
                .encoderConfig(EncoderConfig.encoderConfig().encodeContentTypeAs(NDJSON, ContentType.TEXT)
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false));
        return given().config(plain).header("Authorization", "Bearer demo-partner").contentType(NDJSON)
                .body(body.getBytes(UTF_8)).post("/v1/evaluations").then();
    }

    private static List<JsonNode> answers(ValidatableResponse response) throws IOException {
        return JSON.readerFor(JsonNode.class)
                .<JsonNode>readValues(response.contentType(NDJSON).extract().asByteArray()).readAll();
    }

    private static void problem(List<JsonNode> answers, int line, String type, int status) {
        JsonNode answer = answers.get(line - 1);
        assertThat(answer.path("line").asInt()).isEqualTo(line);
        assertThat(answer.at("/problem/type").asText()).isEqualTo("/problems/" + type);
        assertThat(answer.at("/problem/status").asInt()).isEqualTo(status);
    }
}
