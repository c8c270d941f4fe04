package dev.equipoise.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

@QuarkusTest
class BodyProblemsTest {

    static final int LIMIT = 1024 * 1024;

    @TestHTTPResource
    URL service;

    @Test
    void aStrictBodyGoesThroughWithItsNumbersExact() {
        given().contentType("application/json").body("{\"a\":1.50,\"b\":123456789012345678901234567890}")
                .post("/test/probe/strict").then().statusCode(200)
                .body(equalTo("{\"a\":1.50,\"b\":123456789012345678901234567890}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                    | malformed-json
            '{'                   | malformed-json
            '{"a":1,"a":2}'       | malformed-json
            '{"a":1} x'           | malformed-json
            '{"a":NaN}'           | malformed-json
            'null'                | invalid-request
            '[]'                  | invalid-request
            """)
    void aBodyThatIsNotStrictIsRefused(String body, String slug) {
        ProblemAnswer.is(ProblemType.ofSlug(slug).orElseThrow(), post("/test/probe/strict", body));
    }

    @Test
    void noBodyAtAllIsAnEmptyOne() {
        ProblemAnswer.is(ProblemType.MALFORMED_JSON, given().contentType("application/json").post("/test/probe/strict"))
                .body("detail", equalTo("The body is empty; it must be a JSON object."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"name\":\"a\",\"count\":1} x", "{\"name\":\"a\",\"count\":1} {}",
            "{\"name\":\"a\",\"name\":\"b\"}", "{\"name\":NaN}", "nope" })
    void theMapperRefusesWhatIsMalformed(String body) {
        ProblemAnswer.is(ProblemType.MALFORMED_JSON, post("/test/probe/bound", body));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"name":"a","count":"5"}            | /count
            {"name":"a","count":7.9}            | /count
            {"name":"a","count":null}           | /count
            {"name":"a","count":true}           | /count
            {"name":"a"}                        | /count
            {"name":7,"count":1}                | /name
            {"name":"a","count":1,"level":"F"}   | /level
            {"name":"a","count":1,"level":1}    | /level
            {"count":1,"inner":[{"rank":[]}]}   | /inner/0/rank
            {"count":1,"nmae":1}                | /nmae
            []                                  | ''
            """)
    void theMapperPointsAtWhatItCannotBind(String body, String pointer) {
        ProblemAnswer.is(ProblemType.INVALID_REQUEST, post("/test/probe/bound", body)).body("violations.pointer",
                contains(pointer));
    }

    @Test
    void theMapperNamesWhatWasProbablyMeant() {
        ProblemAnswer
                .is(ProblemType.INVALID_REQUEST, post("/test/probe/bound", "{\"name\":\"a\",\"level\":\"FELNOY\"}"))
                .body("violations[0].message", equalTo("There is no value \"FELNOY\". Did you mean \"FELONY\"?"))
                .body("violations[0].allowed", contains("NONE", "FELONY"));
    }

    @Test
    void constraintsPointIntoTheBody() {
        String body = "{\"count\":1,\"inner\":[{\"rank\":1},{\"rank\":9}],\"named\":{\"x/y\":{\"rank\":9}}}";
        ProblemAnswer.is(ProblemType.INVALID_REQUEST, post("/test/probe/bound", body)).body("violations.pointer",
                contains("/inner/1/rank", "/name", "/named/x~1y/rank"));
        for (String nothing : new String[]{"", "null" }) {
            ProblemAnswer.is(ProblemType.INVALID_REQUEST, post("/test/probe/bound", nothing)).body("violations.pointer",
                    contains(""));
        }
    }

    @Test
    void constraintsPointAtParameters() {
        ProblemAnswer.is(ProblemType.INVALID_REQUEST, given().get("/test/probe/checked/long?most=9"))
                .body("violations.pointer", contains("path:code", "query:most"));
        ProblemAnswer.is(ProblemType.INVALID_REQUEST, given().get("/test/probe/checked/abc")).body("violations.pointer",
                contains("query:most"));
    }

    @Test
    void aBodyOfTheLimitIsReadWhole() {
        given().contentType("application/json").body(new byte[LIMIT]).post("/test/probe/streamed").then()
                .statusCode(200)
                .body("read", equalTo(LIMIT));
    }

    @ParameterizedTest
    @CsvSource({"/test/probe/strict,1", "/test/probe/strict,1048576", "/test/probe/bound,1",
            "/test/probe/streamed,5000000" })
    void aBodyAnnouncedAsTooLargeIsRefused(String path, int more) {
        ProblemAnswer.is(ProblemType.TOO_LARGE,
                given().contentType("application/json").body(blank(LIMIT + more)).post(path))
                .body("limit", equalTo(LIMIT)).header("Connection", "close");
    }

    @RepeatedTest(5)
    void aBodyBeyondTheHardLimitIsRefusedWhateverThePath() throws Exception {
        var answer = send("/nonsense", HttpRequest.BodyPublishers.ofByteArray(blank(30 * LIMIT)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("/problems/too-large", "\"limit\":" + 10 * LIMIT);
    }

    @ParameterizedTest
    @CsvSource({"/test/probe/strict,1", "/test/probe/strict,2000000", "/test/probe/bound,1",
            "/test/probe/streamed,5000000",
            "/test/probe/streamed,15000000" })
    void aBodyThatGrowsTooLargeIsRefused(String path, int more) throws Exception {
        var answer = send(path, HttpRequest.BodyPublishers
                .ofInputStream(() -> new ByteArrayInputStream(blank(LIMIT + more))));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("/problems/too-large", "\"limit\":" + LIMIT);
    }

    private HttpResponse<String> send(String path, HttpRequest.BodyPublisher body)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.toString()).resolve(path))
                .version(HttpClient.Version.HTTP_1_1).header("Content-Type", "application/json").POST(body).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static byte[] blank(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) ' ');
        return bytes;
    }

    private static Response post(String path, String body) {
        return given().contentType("application/json").body(body).post(path);
    }
}
