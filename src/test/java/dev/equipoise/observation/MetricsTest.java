package dev.equipoise.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;

/** What is measured, under which names, and that callers cannot make it grow. */
@QuarkusTest
class MetricsTest {

    static final Path TOP = Path.of(System.getProperty("equipoise.test.basedir", "."));
    static final Pattern OURS = Pattern.compile("\\b(?:equipoise|agroal|jvm|process|http)_[a-z_]+\\b");
    static final String COUNT = "equipoise_requests_seconds_count";
    static final String EVALUATION = """
            { "stage": "stop-question-arrest", "context": "civil", "ratings": {}, "facts": {} }""";

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void aClassificationCountsUnderItsStageAndTier() {
        var kind = Map.of("stage", "stop-question-arrest", "tier", "lower-priority");
        double before = scrape().sum("equipoise_classifications_total", kind);
        evaluate(EVALUATION, 200);
        assertThat(scrape().sum("equipoise_classifications_total", kind)).isEqualTo(before + 1);
    }

    @Test
    void aStageThatThereIsNotBecomesNoLabel() {
        evaluate(EVALUATION.replace("stop-question-arrest", "made-up-stage"), 400);
        assertThat(scrape().values("equipoise_classifications_total", "stage")).doesNotContain("made-up-stage");
    }

    @Test
    void aProblemCountsUnderItsType() {
        var kind = Map.of("type", "not-found");
        double before = scrape().sum("equipoise_problems_total", kind);
        given().get("/v1/nonsense").then().statusCode(404);
        assertThat(scrape().sum("equipoise_problems_total", kind)).isEqualTo(before + 1);
    }

    @Test
    void aRequestIsTimedUnderItsRouteWhateverItsAnswer() {
        given().get("/v1/stages/issue-detainer").then().statusCode(200);
        given().get("/v1/stages/made-up-stage").then().statusCode(404);
        given().get("/v1/cases/MADE-UP/profiles").then().statusCode(401);
        given().header("Authorization", "Bearer demo-auditor").get("/v1/cases/MADE-UP/profiles").then().statusCode(403);
        Scrape seen = scrape();
        assertTimed(seen, "GET", "/v1/stages/{id}", "200");
        assertTimed(seen, "GET", "/v1/stages/{id}", "404");
        assertTimed(seen, "GET", "/v1/cases/{reference}/profiles", "401");
        assertTimed(seen, "GET", "/v1/cases/{reference}/profiles", "403");
    }

    @Test
    void hostilePathsAndMethodsAllCountAsOne() {
        hostile(0);
        int before = series();
        for (int round = 1; round <= 50; round++) {
            hostile(round);
        }
        assertThat(series()).isEqualTo(before);
        assertThat(scrape().samples()).allSatisfy(
                sample -> assertThat(sample.labels().toString()).doesNotContain("hostile", "HOSTILE", "\\n"));
    }

    private void hostile(int round) {
        String bad = "Bearer hostile-" + round;
        given().get("/hostile-" + round).then().statusCode(404);
        given().get("/v1/hostile/{a}", "..%2f\r\n" + round).then().statusCode(404);
        given().get("/v1/stages/hostile-" + round).then().statusCode(404);
        given().header("Authorization", bad).get("/v1/cases/hostile-" + round).then().statusCode(401);
        given().delete("/v1/cases/hostile-" + round).then().statusCode(405);
        given().request("HOSTILE" + round, "/test/hostile").then().statusCode(404);
        given().get("/v1/stages?hostile=" + round).then().statusCode(400);
    }

    @Test
    void whateverTheDashboardAndTheDocumentationNameIsThere() throws IOException {
        evaluate(EVALUATION, 200);
        assertThat(scrape().names()).containsAll(named());
    }

    private static Set<String> named() throws IOException {
        var named = new TreeSet<String>();
        try (Stream<Path> pages = Files.list(TOP.resolve("docs"))) {
            for (Path page : Stream.concat(pages, Stream.of(TOP.resolve("k8s/components/monitoring/metrics.txt")))
                    .toList()) {
                OURS.matcher(Files.readString(page)).results().forEach(name -> named.add(name.group()));
            }
        }
        // Roles of the database, and what curl calls a status.
        return named.stream().filter(name -> !name.matches("equipoise_(owner|service)|http_code"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void assertTimed(Scrape seen, String method, String route, String status) {
        assertThat(seen.sum(COUNT, Map.of("method", method, "route", route, "status", status)))
                .as("%s %s %s", method, route, status).isPositive();
    }

    private static void evaluate(String body, int status) {
        given().header("Authorization", "Bearer demo-partner").contentType(ContentType.JSON).body(body)
                .post("/v1/evaluations").then().statusCode(status);
    }

    private int series() {
        return (int) scrape().samples().stream().filter(sample -> sample.name().startsWith("equipoise_")).count();
    }

    private Scrape scrape() {
        return Scrape.of(management);
    }
}
