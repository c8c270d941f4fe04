package dev.equipoise.problem;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.IOException;
import java.net.URL;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FrameworkProblemsTest {

    @TestHTTPResource
    URL service;

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nonsense", "/v1", "/v1/nonsense", "/v1/nonsense/deeper", "/q/nonsense",
            "/test/probe/nonsense", "/problems/nonsense", "/test/probe/things/not-a-uuid", "/test/probe/things/" })
    void whatIsNotThereIsNotFound(String path) {
        ProblemAnswer.is(ProblemType.NOT_FOUND, when().get(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "image/png" })
    void whatIsNotThereIsAProblemWhateverIsAccepted(String accept) {
        ProblemAnswer.is(ProblemType.NOT_FOUND, given().accept(accept).get("/v1/nonsense"));
    }

    @Test
    void anUnknownIdSaysWhatWasLookedFor() {
        ProblemAnswer.is(ProblemType.NOT_FOUND, when().get("/test/probe/things/{id}", UUID.randomUUID()))
                .body("detail", equalTo("There is no such thing.")).body("violations", nullValue());
    }

    @Test
    void anotherMethodNamesThoseThatThePathAnswersTo() {
        ProblemAnswer.is(ProblemType.METHOD_NOT_ALLOWED, when().delete("/test/probe/things/{id}", UUID.randomUUID()))
                .header("Allow", "GET, HEAD, OPTIONS, PUT")
                .body("detail", equalTo("This path answers only to GET, HEAD, OPTIONS, PUT."));
        ProblemAnswer.is(ProblemType.METHOD_NOT_ALLOWED, when().get("/test/probe/strict")).header("Allow",
                "OPTIONS, POST");
        ProblemAnswer.is(ProblemType.METHOD_NOT_ALLOWED, when().patch("/problems")).header("Allow",
                "GET, HEAD, OPTIONS");
    }

    @Test
    void aTypeThatCannotBeGivenIsNotAcceptable() {
        ProblemAnswer.is(ProblemType.NOT_ACCEPTABLE, given().accept("text/csv").get("/test/probe/query"));
    }

    @Test
    void aTypeThatIsNotTakenIsUnsupported() throws IOException {
        ProblemAnswer.is(ProblemType.UNSUPPORTED_MEDIA_TYPE,
                given().contentType("text/plain").body("{}").post("/test/probe/strict"));
        assertThat(RawAnswer.of(service, "POST /test/probe/strict HTTP/1.1", "Content-Type: not a type"))
                .startsWith("HTTP/1.1 415 ").contains("/problems/unsupported-media-type");
        assertThat(RawAnswer.of(service, "POST /v1/evaluations HTTP/1.1", "Content-Type: /"))
                .startsWith("HTTP/1.1 415 ").contains("/problems/unsupported-media-type");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unforeseen", "error", "checked", "gateway" })
    void whatNobodyForesawTellsNothing(String kind) {
        ProblemAnswer.is(ProblemType.INTERNAL_ERROR, when().get("/test/probe/failure/" + kind));
    }

    @Test
    void anAnswerThatBreaksItsOwnPromiseIsOurFailure() {
        ProblemAnswer.is(ProblemType.INTERNAL_ERROR, when().get("/test/probe/promise"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"outage", "busy" })
    void aDatabaseOutOfReachSaysWhenToComeBack(String kind) {
        ProblemAnswer.is(ProblemType.UNAVAILABLE, when().get("/test/probe/failure/" + kind)).header("Retry-After",
                matchesPattern("[0-9]+"));
    }

    @Test
    void aFactIsFoundUnderItsWrapping() {
        ProblemAnswer.is(ProblemType.NOT_FOUND, when().get("/test/probe/failure/wrapped")).body("detail",
                equalTo("There is no such thing."));
    }

    @Test
    void aFactShowsItsMembers() {
        ProblemAnswer.is(ProblemType.CONFLICT, when().get("/test/probe/failure/conflict")).body("by",
                equalTo("another"));
    }

    @Test
    void oneProtectedAttributeNamesTheWholeProblem() {
        ProblemAnswer.is(ProblemType.PROTECTED_ATTRIBUTE, when().get("/test/probe/failure/protected"))
                .body("violations.pointer", hasItems("/a", "/facts/race"))
                .body("violations.isProtected", not(hasItems(true)));
    }

    @Test
    void anExceptionOfTheFrameworkKeepsItsStatusAndLosesItsWords() {
        ProblemAnswer.is(ProblemType.CONFLICT, when().get("/test/probe/failure/elsewhere"));
        ProblemAnswer.is(ProblemType.INVALID_REQUEST, when().get("/test/probe/failure/teapot"));
        ProblemAnswer.is(ProblemType.MISSING_ROLE, when().get("/test/probe/failure/forbidden"));
    }

    @Test
    void aRedirectionIsNoProblem() {
        given().redirects().follow(false).get("/test/probe/failure/moved").then().statusCode(303);
    }

    @Test
    void aRequestIdIsEchoedWhereItIsOneAndMadeWhereNot() {
        given().header("X-Request-Id", "A.b_c-9").get("/nonsense").then().header("X-Request-Id", "A.b_c-9")
                .body("requestId", equalTo("A.b_c-9"));
        for (String bad : new String[]{"a b", "a/b", "x".repeat(65), "" }) {
            given().header("X-Request-Id", bad).get("/nonsense").then().header("X-Request-Id", not(bad));
        }
        String first = when().get("/problems").header("X-Request-Id");
        assertThat(first).matches("[0-9a-f-]{36}").isNotEqualTo(when().get("/problems").header("X-Request-Id"));
    }

    @Test
    void queryParametersAreRefusedWhereUnknownOrRepeated() {
        when().get("/test/probe/query?limit=5&after=x").then().statusCode(200);
        ProblemAnswer.is(ProblemType.INVALID_REQUEST, when().get("/test/probe/query?limt=5&after=a&after=b"))
                .body("violations[0].pointer", equalTo("query:after"))
                .body("violations[1].pointer", equalTo("query:limt"))
                .body("violations[1].message", equalTo("There is no query parameter \"limt\". Did you mean \"limit\"?"))
                .body("violations[1].allowed", hasItems("limit", "after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/%zz", "/v1/%", "/test/probe/query?limit=%zz", "/test/probe/query?%zz=1",
            "/test/probe/things/%zz",
            "/test/probe/query?limit=1|2", "/v1/a|b", "/v1/nonsense?limit=%zz" })
    void whatCannotBeDecodedIsRefused(String path) throws IOException {
        assertThat(RawAnswer.of(service, "GET " + path + " HTTP/1.1")).matches("(?s)HTTP/1.1 40[04] .*")
                .contains("application/problem+json", "\"requestId\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/stages/..", "/v1/%2e%2E/v1/stages", "/v1/./stages", "/v1/stages/.", "//v1/stages",
            "/v1//stages", "/v1/stages//", "/v1;a=b/stages", "/v1/cases/a;b" })
    void aPathThatCanBeReadInTwoWaysIsRefused(String path) throws IOException {
        assertThat(RawAnswer.of(service, "GET " + path + " HTTP/1.1")).startsWith("HTTP/1.1 400 ")
                .contains("/problems/invalid-request", "A path may not have");
    }

    @Test
    void dotsAndEscapesThatMeanNothingElseAreLeftAlone() throws IOException {
        for (String path : new String[]{"/v1/%73tages", "/v1/stages?limit=1&after", "http://test/v1/stages" }) {
            assertThat(RawAnswer.of(service, "GET " + path + " HTTP/1.1")).doesNotContain("A path may not have");
        }
        assertThat(RawAnswer.of(service, "GET /v1/stages/a..b HTTP/1.1")).startsWith("HTTP/1.1 404 ");
    }

    @Test
    void aBodyWhoseEndCannotBeToldIsRefusedAndTheConnectionEnds() throws IOException {
        assertThat(RawAnswer.of(service, "POST /test/probe/strict HTTP/1.1", "Content-Type: application/json",
                "Transfer-Encoding: chunke")).startsWith("HTTP/1.1 400 ").contains("/problems/invalid-request",
                        "only Transfer-Encoding")
                .containsIgnoringCase("connection: close");
    }

    @Test
    void aRequestWithoutAHostIsRefusedAsAnyOther() throws IOException {
        String answer = RawAnswer.bare(service, "GET /v1/stages HTTP/1.1\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("/problems/invalid-request", "X-Request-Id: ",
                "X-Content-Type-Options: nosniff").doesNotContain("\"null\"");
    }

    @Test
    void anotherMethodIsToldWhereAShorterPathBelongsToAnotherResourceToo() {
        ProblemAnswer.is(ProblemType.METHOD_NOT_ALLOWED, when().patch("/v1/partners/demo/keys")).header("Allow",
                "GET, HEAD, OPTIONS, POST");
        ProblemAnswer.is(ProblemType.NOT_FOUND, when().patch("/v1/partners/demo/nonsense"));
    }

    @Test
    void queryParametersAreRefusedWhereEmptyOrNameless() throws IOException {
        for (String query : new String[]{"limit=", "limit", "=", "=5", "limit=5&=", ";=;" }) {
            assertThat(RawAnswer.of(service, "GET /test/probe/query?" + query + " HTTP/1.1"))
                    .startsWith("HTTP/1.1 400 ").contains("\"pointer\":\"query:");
        }
        ProblemAnswer.is(ProblemType.INVALID_REQUEST, when().get("/problems?a=b"));
        ProblemAnswer.is(ProblemType.INVALID_REQUEST, when().get("/problems/conflict?a=b"));
    }

    @Test
    void anAcceptThatSaysNothingIsAsGoodAsNone() throws IOException {
        for (String path : new String[]{"/problems", "/problems/conflict", "/v1/stages" }) {
            assertThat(RawAnswer.of(service, "GET " + path + " HTTP/1.1", "Accept: ")).startsWith("HTTP/1.1 200 ");
        }
    }
}
