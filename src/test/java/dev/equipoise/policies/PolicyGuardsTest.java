package dev.equipoise.policies;

import static dev.equipoise.policies.Authors.anyPolicy;
import static dev.equipoise.policies.Authors.approve;
import static dev.equipoise.policies.Authors.author;
import static dev.equipoise.policies.Authors.document;
import static dev.equipoise.policies.Authors.draft;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

/** What would change unseen is shown with a witness before anyone approves it. */
@QuarkusTest
class PolicyGuardsTest {

    private static final String ONE = "/v1/policies/{p}/versions/1.0.0";
    private static final String SIGNED = "{\"acknowledge\": true, \"reason\": \"Counsel has seen what it closes.\"}";

    @Test
    void theBaselineHidesNothing() {
        JsonPath report = when().get(ONE + "/check", "baseline").then().statusCode(200)
                .body("verdict", is("approvable")).body("findings", empty()).body("exhaustive", is(true))
                .extract().jsonPath();

        assertThat(report.getList("shares.total", Integer.class)).isNotEmpty()
                .allSatisfy(total -> assertThat(total).isEqualTo(390_625));
        assertThat(report.getList("shares.stage")).hasSize(10).doesNotHaveDuplicates();
    }

    @Test
    void anOptionThatVanishesNeedsASignatureAndHasAWitness() {
        String policy = anyPolicy();
        String opens = "opens: { detain-or-release: [bond] }, from: ";
        draft(document(policy, "1.0.0", "2090-01-01").replace("from: 0 }", opens + "0 }").replace("from: 50 }",
                opens + "50 }")).statusCode(201);

        JsonPath found = approve(policy, "1.0.0", "{}").statusCode(409)
                .body("report.findings.subject", hasItem("release-on-recognizance")).extract().jsonPath();

        Map<String, Object> finding = found
                .getMap("report.findings.find { it.subject == 'release-on-recognizance' }");
        assertThat(finding).containsEntry("id", "option-unreachable").containsEntry("severity", "acknowledge")
                .containsEntry("stages", List.of("detain-or-release"));
        author().contentType("application/json").body(((List<?>) finding.get("witnesses")).get(0))
                .post("/v1/evaluations").then().statusCode(200).body("draft", is(true))
                .body("options.favorable", contains("bond"));
        approve(policy, "1.0.0", SIGNED).statusCode(200).body("state", is("published"));
    }

    @Test
    void aFactThatMayOnlyFavorThePersonCannotBeTurnedAgainstHerEvenIfSomebodySigns() {
        String policy = anyPolicy();
        draft(document(policy, "1.0.0", "2090-01-01").replace("tiers:", """
                facts: { minor: boolean }
                rules:
                  - { id: harsh, when: "facts['minor'] == true", then: { atLeast: high }, because: Not so. }
                tiers:""")).statusCode(201);

        JsonPath found = approve(policy, "1.0.0", SIGNED).statusCode(409).body("report.verdict", is("refused"))
                .extract().jsonPath();

        List<Map<String, Object>> witnesses = found
                .getList("report.findings.find { it.id == 'favorable-fact-raises' }.witnesses");
        assertThat(witnesses.stream().map(PolicyGuardsTest::tier)).containsExactly("low", "high");
    }

    private static String tier(Map<String, Object> witness) {
        return author().contentType("application/json").body(witness).post("/v1/evaluations").then().statusCode(200)
                .extract().path("tier");
    }

    @Test
    void twoVersionsAreComparedInWordsAndProfileByProfile() {
        String policy = anyPolicy();
        draft(document(policy, "1.0.0", "2090-01-01")).statusCode(201);
        approve(policy, "1.0.0", "{}").statusCode(200);
        draft(document(policy, "1.1.0", "2091-01-01").replace("reckless: 50", "reckless: 40")).statusCode(201);

        when().get(ONE + "/diff?to=1.1.0", policy).then().statusCode(404);
        when().get(ONE + "/diff", policy).then().statusCode(200).body("to", is("1.0.0")).body("changes", empty());
        JsonPath diff = author().get(ONE + "/diff?to=1.1.0", policy).then().statusCode(200)
                .body("changes.path", hasItem("/factors/culpability/values/reckless")).extract().jsonPath();

        Map<String, Object> matrix = diff.getMap("migration.find { it.stage == 'pursue-appeal' }");
        assertThat(matrix).containsEntry("total", 5);
        assertThat(cells(matrix)).containsExactlyInAnyOrder("low low 2", "high low 1", "high high 2");
    }

    private static List<String> cells(Map<String, Object> matrix) {
        return ((List<?>) matrix.get("cells")).stream().map(Map.class::cast)
                .map(cell -> cell.get("from") + " " + cell.get("to") + " " + cell.get("count")).toList();
    }

    @Test
    void aVersionAndItselfDoNotDiffer() {
        when().get(ONE + "/diff?to=1.0.0", "baseline").then().statusCode(200).body("changes", empty())
                .body("migration", hasSize(10));
    }
}
