package dev.equipoise.catalog;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

/** The catalogues over HTTP, without a key. */
@QuarkusTest
class CatalogResourceTest {

    @Test
    void theStagesAreListedInTheirOrder() {
        when().get("/v1/stages").then().statusCode(200).contentType("application/json")
                .body("items", hasSize(10)).body("items[0].id", is("stop-question-arrest"))
                .body("items[0].order", is(1)).body("items[9]", not(hasKey("order")));
    }

    @Test
    void aStageShowsWhatItsDecidersCanDo() {
        when().get("/v1/stages/settle-or-dismiss").then().statusCode(200)
                .body("options.find { it.id == 'dismissal' }.polarity", is("favorable"))
                .body("options.find { it.id == 'dismissal' }", not(hasKey("form")))
                .body("citations.verified", hasItems("excerpt", "general-knowledge"))
                .body("followedBy", contains("pursue-appeal"));
    }

    @Test
    void theFactorsAreListedInTheirOrder() {
        when().get("/v1/factors").then().statusCode(200).body("items", hasSize(8))
                .body("items[0].id", is("evidence-sufficiency")).body("items[0]", not(hasKey("measure")))
                .body("items.levels.flatten().rank", hasSize(40));
    }

    @Test
    void aFactorThatIsMeasuredShowsItsBins() {
        when().get("/v1/factors/court-caseload").then().statusCode(200).body("scope", is("docket"))
                .body("effect", is("lowers")).body("measure.unit", is("cases"))
                .body("levels.from", contains(0, 1000, 2500, 4500, 7000));
    }

    @Test
    void factsSayWhetherTheyMayOnlyFavorThePerson() {
        when().get("/v1/facts/minor").then().statusCode(200).body("type", is("boolean"))
                .body("favorableOnly", is(true)).body("sensitivity", is("sensitive"))
                .body("$", not(hasKey("choices"))).body("$", not(hasKey("unit")));
        when().get("/v1/facts/manner-of-entry").then().statusCode(200)
                .body("choices.id", contains("admitted", "paroled", "without-inspection"));
        when().get("/v1/facts").then().statusCode(200).body("items.id", hasItems("citizen-child", "citizen-spouse"));
    }

    @Test
    void gatesSayWhatTheyBarAndWhetherThatIsContested() {
        when().get("/v1/gates").then().statusCode(200)
                .body("items.find { it.id == 'applicant-for-admission' }.contested", is(true))
                .body("items.find { it.id == 'stay-in-force' }", not(hasKey("options")))
                .body("items", everyItem(hasKey("because")));
    }

    @Test
    void aCatalogueReadPageByPageIsTheWholeOfIt() {
        List<String> whole = new Catalog().facts().stream().map(FactEntry::id).toList();
        List<String> read = new ArrayList<>();
        String path = "/v1/facts?limit=30";
        while (path != null) {
            var page = when().get(path).then().statusCode(200).extract();
            read.addAll(page.jsonPath().getList("items.id", String.class));
            String next = page.path("next");
            assertThat(page.header("Link") != null).isEqualTo(next != null);
            path = next == null ? null : "/v1/facts?limit=30&after=" + next;
        }
        assertThat(read).isEqualTo(whole);
    }

    @Test
    void aCursorOfAnotherCatalogueIsRefused() {
        String next = when().get("/v1/gates?limit=1").then().statusCode(200).extract().path("next");

        when().get("/v1/facts?after=" + next).then().statusCode(400).body("violations[0].pointer", is("query:after"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/stages?limt=1", "/v1/factors?limit=0", "/v1/facts?after=x", "/v1/gates?order=id",
            "/v1/stages/pursue-appeal?include=options" })
    void queriesThatSayNothingAreRefused(String path) {
        when().get(path).then().statusCode(400).contentType("application/problem+json")
                .body("type", is("/problems/invalid-request"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/stages/trial", "/v1/factors/luck", "/v1/facts/lenght-of-presence" })
    void whatIsNotInACatalogueIsNotFound(String path) {
        when().get(path).then().statusCode(404).contentType("application/problem+json")
                .body("type", is("/problems/not-found"));
    }
}
