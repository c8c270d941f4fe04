package dev.equipoise.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class PartnersResourceTest {

    @Test
    void anOperatorCreatesAPartnerAndSeesItInTheList() {
        String id = "legal-aid-" + UUID.randomUUID();

        Api.post(Api.OPERATOR, "/v1/partners", Map.of("id", id, "name", "Legal Aid, Café № 2")).statusCode(201)
                .body("id", is(id)).body("name", is("Legal Aid, Café № 2")).body("createdAt", notNullValue());

        Api.with(Api.OPERATOR).when().get("/v1/partners?limit=500").then().statusCode(200)
                .body("items.id", hasItems(id, "demo", "demo-2", "house"));
    }

    @Test
    void theSamePartnerTwiceIsAConflict() {
        String id = Api.anyPartner();

        Api.post(Api.OPERATOR, "/v1/partners", Map.of("id", id, "name", "Again")).statusCode(409)
                .body("type", is("/problems/conflict")).body("detail", containsString(id));
    }

    @Test
    void ofTwoAtTheSameMomentOneIsAConflict() throws Exception {
        Map<String, String> body = Map.of("id", "test-" + UUID.randomUUID(), "name", "Both");
        Callable<Integer> call = () -> Api.post(Api.OPERATOR, "/v1/partners", body).extract().statusCode();
        var threads = Executors.newFixedThreadPool(8);

        var statuses = new ArrayList<Integer>();
        for (var answer : threads.invokeAll(java.util.Collections.nCopies(8, call))) {
            statuses.add(answer.get());
        }
        threads.shutdown();

        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        Api.post(Api.OPERATOR, "/v1/partners", Map.of("id", "Not Kebab", "name", " ", "nmae", 1)).statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/id", "/name", "/nmae"));
        Api.post(Api.OPERATOR, "/v1/partners", "{}").statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/id", "/name"));
        Api.post(Api.OPERATOR, "/v1/partners", "{\"id\": 7, \"name\": null}").statusCode(400)
                .body("violations.pointer", containsInAnyOrder("/id", "/name"));
    }

    @Test
    void reservedAndMalformedIdsAreRefused() {
        for (String id : List.of("none", "house", "a--b", "-a", "a_b", "a".repeat(65), "é", "a\u0000")) {
            Api.post(Api.OPERATOR, "/v1/partners", Map.of("id", id, "name", "Any")).statusCode(400)
                    .body("violations.pointer", contains("/id"));
        }
    }

    @Test
    void namesThatCannotBeReadAreRefused() {
        for (String name : List.of("", " a", "a ", "a\nb", "a\u0000", "\u202Eabc", "\u200B", "a".repeat(201),
                "\uD800")) {
            Api.post(Api.OPERATOR, "/v1/partners", Map.of("id", "any", "name", name)).statusCode(400)
                    .body("violations.pointer", hasItem("/name"));
        }
        Api.post(Api.OPERATOR, "/v1/partners", Map.of("id", "test-" + UUID.randomUUID(), "name", "😀".repeat(200)))
                .statusCode(201);
    }

    @Test
    void pagesOfPartnersNeitherSkipNorRepeat() {
        for (int i = 0; i < 3; i++) {
            Api.anyPartner();
        }
        List<String> whole = Api.with(Api.OPERATOR).when().get("/v1/partners?limit=500").path("items.id");
        var paged = new ArrayList<String>();
        String next = null;
        do {
            var page = Api.with(Api.OPERATOR).when()
                    .get("/v1/partners?limit=2" + (next == null ? "" : "&after=" + next));
            paged.addAll(page.path("items.id"));
            next = page.path("next");
            assertThat(page.header("Link") != null).isEqualTo(next != null);
        } while (next != null);

        assertThat(paged).isEqualTo(whole).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void badQueriesAreRefused() {
        for (String query : List.of("limit=0", "limit=501", "limit=x", "after=x", "limt=2")) {
            Api.with(Api.OPERATOR).when().get("/v1/partners?" + query).then().statusCode(400)
                    .body("violations", hasSize(1));
        }
        Api.post(Api.OPERATOR, "/v1/partners?dry=1", Map.of("id", "any", "name", "Any")).statusCode(400);
    }
}
