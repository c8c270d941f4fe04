package dev.equipoise.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URL;
import java.util.zip.GZIPOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** What is refused for its head alone. */
@QuarkusTest
class RequestHeadTest {

    @TestHTTPResource
    URL service;

    @ParameterizedTest
    @ValueSource(ints = {4_097, 15_000 })
    void aUriBeyondTheLimitIsAProblem(int length) {
        String uri = "/v1/stages?limit=" + "1".repeat(length - "/v1/stages?limit=".length());
        ProblemAnswer.is(ProblemType.URI_TOO_LONG, given().get(uri));
    }

    @Test
    void aUriOfTheLimitIsRead() {
        String uri = "/v1/stages?limit=" + "1".repeat(4_096 - "/v1/stages?limit=".length());
        ProblemAnswer.is(ProblemType.INVALID_REQUEST, given().get(uri));
    }

    @ParameterizedTest
    @ValueSource(ints = {17_000, 65_536, 120_000 })
    void headersBeyondTheLimitAreAProblem(int length) {
        ProblemAnswer.is(ProblemType.HEADERS_TOO_LARGE, given().header("X-Long", "x".repeat(length)).get("/v1/stages"));
    }

    @Test
    void manySmallHeadersCountTogether() {
        var request = given();
        for (int i = 0; i < 400; i++) {
            request.header("X-" + i, "x".repeat(40));
        }
        ProblemAnswer.is(ProblemType.HEADERS_TOO_LARGE, request.get("/v1/stages"));
    }

    @Test
    void farBeyondIsRefusedByTheFrameworkAndTheServiceLivesOn() throws IOException {
        assertThat(RawAnswer.of(service, "GET /v1/stages HTTP/1.1", "X-Long: " + "x".repeat(200_000)))
                .matches("(?s)HTTP/1.[01] 431 .*");
        assertThat(RawAnswer.of(service, "GET /" + "x".repeat(50_000) + " HTTP/1.1")).matches("(?s)HTTP/1.[01] 414 .*");
        given().get("/v1/stages").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "gzip, identity", "" })
    void aCompressedBodyIsNotTaken(String encoding) throws IOException {
        for (String path : new String[]{"/test/probe/strict", "/test/probe/bound", "/test/probe/streamed" }) {
            ProblemAnswer.is(ProblemType.UNSUPPORTED_MEDIA_TYPE,
                    given().contentType("application/json").header("Content-Encoding", encoding).body(bomb())
                            .post(path))
                    .header("Accept-Encoding", "identity")
                    .body("violations.pointer", contains("header:Content-Encoding"))
                    .body("violations[0].allowed", contains("identity"));
        }
    }

    @Test
    void aBodyThatSaysThatItIsAsItIsIsTaken() {
        given().contentType("application/json").header("Content-Encoding", "Identity").body("{}")
                .post("/test/probe/strict")
                .then().statusCode(200);
    }

    private static byte[] bomb() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zipped = new GZIPOutputStream(bytes)) {
            zipped.write(new byte[10 * 1024 * 1024]);
        }
        return bytes.toByteArray();
    }
}
