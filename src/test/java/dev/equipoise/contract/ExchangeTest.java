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
        var lenient = new Exchange("GET", "/v1/policies", Set.of("limits"), Sent.NOTHING, 200, JSON,
                PAGE.getBytes(UTF_8));

        assertThat(lenient.breaches(Contract.COMMITTED))
                .containsExactly("undeclared query parameter \"limits\" was accepted");
    }

    @Test
    void aBodyIsHeldToItsSchemaInEveryForm() {
        String good = "{\"stage\": \"pursue-appeal\", \"context\": \"civil\", \"ratings\": null}";
        String bad = good.replace("civil", "martial");

        assertThat(leniences("/v1/evaluations", Sent.JSON, good, "{}")).isEmpty();
        assertThat(leniences("/v1/evaluations", Sent.JSON + "; charset=UTF-8", bad, "{}")).isNotEmpty();
        assertThat(leniences("/v1/evaluations", "text/plain", good, "{}")).singleElement().asString()
                .contains("accepted as");
        assertThat(leniences("/v1/evaluations", Sent.LINES, good + "\n" + bad, "{}\n{\"line\":2,\"problem\":{}}"))
                .isEmpty();
        assertThat(leniences("/v1/evaluations", Sent.LINES, good + "\n" + bad, "{}\n{}")).isNotEmpty()
                .allMatch(breach -> breach.startsWith("line 2: "));
        assertThat(leniences("/v1/evaluations", Sent.LINES, good + "\n{", "{}\n{}")).isNotEmpty();
    }

    @Test
    void yamlIsHeldToTheSchemaOfTheSameThingInJson() {
        String good = "policy: one # a comment\nversion: 1.0.0\ntitle: One\neffective: { from: 2026-01-01, until: null }\n"
                + "scoring: { method: none, otherwise: low }\ntiers: [ { id: low, title: Low } ]\n";

        assertThat(leniences("/v1/policies", Sent.YAML, good, "{}")).isEmpty();
        assertThat(leniences("/v1/policies", Sent.YAML, good + "titel: Two\n", "{}")).isNotEmpty();
        assertThat(leniences("/v1/policies", Sent.YAML, good + "title: Two\n", "{}")).isNotEmpty();
        assertThat(leniences("/v1/policies", Sent.YAML, good.replace("One", "[]"), "{}")).isNotEmpty();
        assertThat(leniences("/v1/policies", Sent.YAML, "[", "{}")).isNotEmpty();
        assertThat(leniences("/v1/policies", Sent.YAML, "", "{}")).isNotEmpty();
    }

    private static List<String> leniences(String path, String form, String sent, String answer) {
        return new Sent(form, sent).leniences(Contract.COMMITTED, Contract.COMMITTED.find("POST", path).orElseThrow(),
                answer);
    }

    private static List<String> get(String path, int status, Map<String, String> headers, String body) {
        return exchange("GET", path, status, headers, body);
    }

    private static List<String> exchange(String method, String path, int status, Map<String, String> headers,
            String body) {
        return new Exchange(method, path, Set.of(), Sent.NOTHING, status, headers, body.getBytes(UTF_8))
                .breaches(Contract.COMMITTED);
    }
}
