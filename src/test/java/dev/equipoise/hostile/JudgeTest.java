package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

import dev.equipoise.contract.Contract;
import dev.equipoise.hostile.Outcome.Answer;
import dev.equipoise.hostile.Request.Wire;

/** What the judge is there to catch, planted. */
class JudgeTest {

    static final Contract CONTRACT = Contract.COMMITTED;
    static final String PAGE = """
            {"items":[{"id":"baseline","title":"B","versions":1,"latest":"1.0.0","inForceToday":null}]}""";
    static final String PROBLEM = """
            {"type":"/problems/invalid-request","title":"T","status":400,"detail":"D","requestId":"r1"}""";

    @Test
    void whatKeepsTheContractIsNoComplaint() {
        assertThat(complaints("/v1/policies", answer(200, "application/json", PAGE))).isEmpty();
        assertThat(complaints("/v1/policies?limit=x", answer(400, "application/problem+json", PROBLEM))).isEmpty();
    }

    @Test
    void aFailureIsCaughtWhateverItsBody() {
        for (int status : new int[]{500, 501, 503 }) {
            assertThat(complaints("/v1/policies", answer(status, "application/problem+json", PROBLEM)))
                    .singleElement().asString().startsWith("the service failed with " + status);
        }
    }

    @Test
    void anInvalidBodyIsCaught() {
        assertThat(complaints("/v1/policies", answer(200, "application/json", "{\"items\":[{}]}"))).isNotEmpty();
        assertThat(complaints("/v1/policies", answer(200, "application/json", "{\"items\":["))).isNotEmpty();
        assertThat(complaints("/v1/policies", answer(400, "application/problem+json", "{\"requestId\":\"r1\"}")))
                .isNotEmpty();
    }

    @Test
    void anUndocumentedStatusOrTypeIsCaught() {
        assertThat(complaints("/v1/policies", answer(404, "application/problem+json", PROBLEM))).isNotEmpty();
        assertThat(complaints("/v1/policies", answer(400, "application/json", PROBLEM))).isNotEmpty();
    }

    @Test
    void noAnswerIsCaughtUnlessTheRequestWasCutShort() {
        Request cut = new Request("GET", "/v1/policies", List.of(), new byte[0], Wire.CUT, "GET");

        assertThat(complaints(get("/v1/policies"), new Outcome.Silence("closed"))).isNotEmpty();
        assertThat(complaints(get("/v1/policies"), new Outcome.Hang())).isNotEmpty();
        assertThat(complaints(cut, new Outcome.Silence("closed"))).isEmpty();
        assertThat(complaints(cut, new Outcome.Hang())).isNotEmpty();
    }

    @Test
    void aBareAnswerIsCaughtUnlessTheRequestWasNotHttp() {
        var bare = new Answer(400, Map.of("content-length", "0"), new byte[0]);
        Request odd = new Request("GET", "/v1/policies", List.of(), new byte[0], Wire.ODD, "GET\r\n\r\n");

        assertThat(complaints(get("/v1/policies"), bare)).isNotEmpty();
        assertThat(complaints(odd, bare)).isEmpty();
        assertThat(complaints(get("/v1/" + "a".repeat(25_000)), new Answer(414, Map.of(), new byte[0]))).isEmpty();
        assertThat(complaints(get("/v1/policies"), new Answer(414, Map.of(), new byte[0]))).isNotEmpty();
        assertThat(complaints(get("/v1/policies"), new Answer(431, Map.of(), new byte[0]))).isNotEmpty();
    }

    @Test
    void aSuccessForWhatTheContractForbidsIsCaught() {
        var page = answer(200, "application/json", PAGE);

        for (String query : List.of("limit=0", "limit=501", "limit=", "limit=1&limit=1", "limits=1", "limit=%31%", "=",
                "after=%ff")) {
            assertThat(complaints("/v1/policies?" + query, page)).as(query).isNotEmpty();
        }
        assertThat(complaints("/v1/policies?limit=%31", page)).isEmpty();
        assertThat(complaints("/v1/policies/", page)).isEmpty();
        assertThat(complaints("/v1/nonsense", page)).isNotEmpty();
    }

    @Test
    void missingProtectionAndTalkAboutTheInsideAreCaught() {
        var headers = new HashMap<>(answer(200, "application/json", PAGE).headers());
        headers.remove("x-content-type-options");
        String talk = PROBLEM.replace("\"D\"", "\"java.lang.NullPointerException\"");

        assertThat(complaints(get("/v1/policies"), new Answer(200, headers, PAGE.getBytes(UTF_8)))).isNotEmpty();
        assertThat(complaints("/v1/policies?limit=x", answer(400, "application/problem+json", talk))).isNotEmpty();
        assertThat(complaints("/v1/policies?limit=x", answer(400, "application/problem+json",
                PROBLEM.replace("r1", "r2")))).isNotEmpty();
    }

    @Test
    void whatTheCallerSaidItselfMayBeQuotedBack() {
        var problem = answer(400, "application/problem+json", PROBLEM.replace("\"D\"", "\"java.lang.Runtime\""));
        Request said = new Request("GET", "/v1/policies?limit=x", List.of("Host: any"),
                "\"java.lang.Runtime\"".getBytes(UTF_8), Wire.PROPER, null);

        assertThat(complaints(said, problem)).isEmpty();
        assertThat(complaints("/v1/policies?limit=x", problem)).isNotEmpty();
    }

    @Test
    void aRefusedDocumentedRequestIsCaught() {
        var target = new Target(CONTRACT.operation("listPolicies"), Target.DOCUMENTED, (draft, random) -> draft
                .request());
        Request request = target.request(new World(Map.of()), new Random(0));

        assertThat(new Judge(CONTRACT).complaints(new Trial(0, target, request),
                answer(400, "application/problem+json", PROBLEM))).isNotEmpty();
    }

    @Test
    void anOperationThatNeverSucceedsOrNeverRefusesIsCaught() {
        var report = new Report();
        CONTRACT.operations().forEach(operation -> report.count(operation.id(), 200));
        CONTRACT.operations().stream().filter(operation -> !operation.id().equals("getCase"))
                .forEach(operation -> report.count(operation.id(), 404));

        assertThat(report.unseen(CONTRACT)).containsExactly("getCase 4xx");
        assertThat(new Report().unseen(CONTRACT)).contains("getCase 2xx", "evaluate 2xx", "evaluate 4xx");
    }

    private static List<String> complaints(String target, Answer answer) {
        return complaints(get(target), answer);
    }

    private static List<String> complaints(Request request, Outcome outcome) {
        var target = new Target(CONTRACT.operation("listPolicies"), "planted", (draft, random) -> request);
        return new Judge(CONTRACT).complaints(new Trial(0, target, request), outcome);
    }

    private static Request get(String target) {
        return new Request("GET", target, List.of("Host: any"), new byte[0], Wire.PROPER, null);
    }

    static Answer answer(int status, String type, String body) {
        return new Answer(status, Map.of("content-type", type, "x-request-id", "r1", "cache-control", "no-store",
                "x-content-type-options", "nosniff", "etag", "\"" + "a".repeat(64) + "\""), body.getBytes(UTF_8));
    }
}
