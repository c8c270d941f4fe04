package dev.equipoise.database;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** How PostgreSQL goes about each statement of the main job, with 200,000 rows of one partner in each table. */
@QuarkusTest
class QueryPlansTest {

    private static final String BODY = """
            {"docket": "plans", "stage": "initiate-removal-proceedings", "context": "administrative",
             "ratings": {"criminal-record": "%s"}, "assessedBy": "unit-7"}""";

    @BeforeAll
    static void manyRows() throws SQLException {
        assumeTrue(TestDatabase.isPostgres(), "Only PostgreSQL explains its plans so.");
        ManyRows.ofPartner("plans", 200_000);
    }

    @AfterAll
    static void noMore() throws SQLException {
        if (TestDatabase.isPostgres()) {
            ManyRows.clear("plans");
        }
    }

    @Test
    void submittingAndRetractingFindEverythingByIndex() {
        everyStatementUsesAnIndex(() -> {
            submit("none");
            submit("none");
            String profile = submit("charges-only").path("profile.id");
            given().header("Authorization", "Bearer demo-partner").contentType("application/json")
                    .body("{\"reason\": \"Planned.\"}").post("/v1/cases/PLANS-1/profiles/" + profile + "/retraction")
                    .then()
                    .statusCode(200);
        });
    }

    @Test
    void readingACaseFindsEverythingByIndex() {
        String id = submit("none").path("classification.id");
        everyStatementUsesAnIndex(() -> {
            for (String path : List.of("/v1/cases/PLANS-1", "/v1/cases/PLANS-1/profiles?limit=1",
                    "/v1/cases/PLANS-1/classifications?limit=1", "/v1/cases/PLANS-1/classification",
                    "/v1/cases/PLANS-1/classification?asOf=2026-11-20", "/v1/classifications/" + id)) {
                get(path);
            }
        });
    }

    @Test
    void everyRankingWalksAnIndex() {
        submit("none");
        everyStatementUsesAnIndex(() -> {
            for (String query : List.of("order=-score", "order=score", "order=-high", "docket=plans", "settled=false",
                    "stage=initiate-removal-proceedings", "tier=lower-priority", "discretion=open", "history=true",
                    "docket=plans&stage=initiate-removal-proceedings&tier=lower-priority")) {
                String next = get("/v1/classifications?limit=1&" + query).path("next");
                if (next != null) {
                    get("/v1/classifications?limit=1&" + query + "&after=" + next);
                }
            }
        });
    }

    @Test
    void aStatementWithoutAnIndexWouldBeSeen() {
        assertThat(ManyRows.plan("plans", "select id from profile where body = ?")).contains("Seq Scan");
    }

    private static void everyStatementUsesAnIndex(Runnable calls) {
        Collection<String> heard = Statements.heardDuring(calls);
        assertThat(heard).isNotEmpty().allSatisfy(sql -> assertThat(ManyRows.plan("plans", sql)).as(sql)
                .doesNotContain("Seq Scan"));
    }

    private static Response get(String path) {
        return given().header("Authorization", "Bearer demo-partner").get(path).then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 404)).extract().response();
    }

    private static Response submit(String record) {
        return given().header("Authorization", "Bearer demo-partner").contentType("application/json")
                .body(BODY.formatted(record)).post("/v1/cases/PLANS-1/profiles").then()
                .statusCode(org.hamcrest.Matchers.oneOf(200, 201)).extract().response();
    }
}
