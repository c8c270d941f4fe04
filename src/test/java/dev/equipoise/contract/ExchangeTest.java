package dev.equipoise.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** An answer that breaks the contract is caught, and the message says where. */
class ExchangeTest {

    static final String PROBLEM = """
            {"type":"/problems/not-found","title":"Not found","status":404,"detail":"There is none.","requestId":"r1"}""";
    static final String PAGE = """
            {"items":[{"id":"baseline","title":"B","versions":1,"latest":"1.0.0","inForceToday":null}]}""";
    static final String TAG = '"' + "0".repeat(64) + '"';
    static final Map<String, String> JSON = Map.of("content-type", "application/json;charset=UTF-8", "x-request-id",
            "r1", "etag", TAG);
    static final Map<String, String> PROBLEM_JSON = Map.of("content-type", "application/problem+json", "x-request-id",
            "r1");

    @Test
    void anAnswerThatKeepsTheContractPasses() {
        assertThat(get("/v1/policies", 200, JSON, PAGE)).isEmpty();
        assertThat(get("/v1/policies/none", 404, PROBLEM_JSON, PROBLEM)).isEmpty();
        assertThat(get("/v1/nothing", 404, PROBLEM_JSON, PROBLEM)).isEmpty();
    }

    @Test
    void anUndeclaredStatusIsCaught() {
        assertThat(get("/v1/policies", 404, PROBLEM_JSON, PROBLEM)).singleElement().asString()
                .contains("status 404 is not declared");
    }

    @Test
    void anUndeclaredContentTypeIsCaught() {
        assertThat(
                get("/v1/policies", 200, Map.of("content-type", "text/plain", "x-request-id", "r1", "etag", TAG), PAGE))
                .containsExactly("content type \"text/plain\" is not declared; declared are [application/json]");
    }

    @Test
    void aMissingHeaderIsCaught() {
        assertThat(get("/v1/policies", 200, Map.of("content-type", "application/json", "etag", TAG), PAGE))
                .containsExactly("header X-Request-Id is missing");
    }

    @Test
    void anUndeclaredMemberAndAWrongTypeAreCaughtTogether() {
        String wrong = PAGE.replace("\"versions\":1", "\"versions\":\"1\",\"extra\":true");

        assertThat(get("/v1/policies", 200, JSON, wrong)).hasSize(2).anyMatch(breach -> breach.contains("'extra'"))
                .anyMatch(breach -> breach.startsWith("body /items/0/versions: string found"));
    }

    @Test
    void aDuplicateMemberIsCaught() {
        assertThat(get("/v1/policies", 200, JSON, "{\"items\":[],\"items\":[]}")).singleElement().asString()
                .contains("not strict JSON");
    }

    @Test
    void anUnknownPathMayOnlyAnswerWithAProblem() {
        assertThat(get("/v1/nothing", 200, JSON, "{}")).isNotEmpty();
        assertThat(get("/v1/nothing", 404, Map.of("content-type", "text/html"), "none")).isNotEmpty();
        assertThat(get("/v1/nothing", 404, PROBLEM_JSON, "{}")).isNotEmpty();
    }

    @Test
    void aWrongMethodMustBeRefusedWithAllow() {
        String refusal = PROBLEM.replace("404", "405");
        var withAllow = Map.of("content-type", "application/problem+json", "x-request-id", "r1", "allow", "GET");

        assertThat(exchange("PUT", "/v1/policies", 405, withAllow, refusal)).isEmpty();
        assertThat(exchange("PUT", "/v1/policies", 405, PROBLEM_JSON, refusal)).isNotEmpty();
        assertThat(exchange("PUT", "/v1/policies", 200, JSON, PAGE)).isNotEmpty();
    }

    @Test
    void whatTheContractForbidsMayNotSucceed() {
        var lenient = new Exchange("GET", "/v1/policies", Set.of("limits"), null, 200, JSON, PAGE.getBytes(UTF_8));

        assertThat(lenient.breaches(Contract.COMMITTED))
                .containsExactly("undeclared query parameter \"limits\" was accepted");
    }

    private static List<String> get(String path, int status, Map<String, String> headers, String body) {
        return exchange("GET", path, status, headers, body);
    }

    private static List<String> exchange(String method, String path, int status, Map<String, String> headers,
            String body) {
        return new Exchange(method, path, Set.of(), null, status, headers, body.getBytes(UTF_8))
                .breaches(Contract.COMMITTED);
    }
}
