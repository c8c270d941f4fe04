package dev.equipoise.partners;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;

@QuarkusTest
class KeysResourceTest {

    @Test
    void aKeyIsShownOnceAndNeverKeptByAnyoneBetween() {
        String partner = Api.anyPartner();
        var made = Api.newKey(partner, Roles.READ, Roles.SUBMIT);
        String key = made.path("key");

        assertThat(KeyText.isWellFormed(key)).isTrue();
        assertThat(made.headers().getValues("Cache-Control")).containsExactly("no-store");
        made.then().body("prefix", is(key.substring(0, 12))).body("roles", contains(Roles.SUBMIT, Roles.READ))
                .body("label", is("a test")).body("expiresAt", nullValue()).body("lastUsedAt", nullValue());
        Api.with(Api.OPERATOR).when().get("/v1/partners/{id}/keys", partner).then().statusCode(200)
                .body("items.id", contains(made.<String>path("id")))
                .body("items[0].keySet()", containsInAnyOrder("id", "label", "prefix", "roles", "createdAt"))
                .body("items[0].createdAt", is(made.<String>path("createdAt"))).body(not(containsString(key)));
    }

    @Test
    void theListTellsWhenAKeyWasLastUsed() throws InterruptedException {
        String partner = Api.anyPartner();
        String key = Api.newKey(partner, Roles.READ).path("key");
        assertThat(onlyKey(partner).getString("lastUsedAt")).isNull();

        Api.statusOf(key);

        String first = lastUse(partner);
        Api.statusOf(key);
        assertThat(onlyKey(partner).getString("lastUsedAt")).as("noted once a minute").isEqualTo(first);
    }

    @Test
    void revokingIsForGoodAndCanBeRepeated() throws InterruptedException {
        String partner = Api.anyPartner();
        String id = Api.newKey(partner, Roles.READ).path("id");
        Api.revoke(partner, id);
        String revokedAt = onlyKey(partner).getString("revokedAt");
        assertThat(revokedAt).isNotNull();
        Thread.sleep(5);

        Api.revoke(partner, id);

        assertThat(onlyKey(partner).getString("revokedAt")).isEqualTo(revokedAt);
    }

    @Test
    void anOperatorCannotRevokeTheKeyInUse() {
        var mine = Api.newKey("house", Roles.OPERATOR);

        Api.with(mine.path("key")).when().delete("/v1/partners/house/keys/{id}", mine.<String>path("id")).then()
                .statusCode(409).body("type", is("/problems/conflict"));
        assertThat(Api.statusOf(mine.path("key"))).isEqualTo(200);
        Api.revoke("house", mine.path("id"));
    }

    @Test
    void aKeyIsRevokedOnlyUnderItsOwnPartner() {
        String partner = Api.anyPartner();
        String id = Api.newKey(partner, Roles.READ).path("id");

        for (String path : List.of("demo/keys/" + id, partner + "/keys/" + UUID.randomUUID(), partner + "/keys/x",
                "nobody/keys/" + id, "none/keys/" + id, "Not%20Kebab/keys/" + id, partner + "/keys/0-0-0-0-1")) {
            Api.with(Api.OPERATOR).when().delete("/v1/partners/" + path).then().statusCode(404)
                    .body("type", is("/problems/not-found"));
        }
        assertThat(onlyKey(partner).getString("revokedAt")).isNull();
    }

    @Test
    void anUnknownPartnerHasNoKeys() {
        Api.with(Api.OPERATOR).when().get("/v1/partners/nobody/keys").then().statusCode(404);
        Api.post(Api.OPERATOR, "/v1/partners/nobody/keys", Map.of("label", "a", "roles", List.of(Roles.READ)))
                .statusCode(404);
        Api.post(Api.OPERATOR, "/v1/partners/none/keys", Map.of("label", "a", "roles", List.of(Roles.READ)))
                .statusCode(404);
    }

    @Test
    void staffRolesAreForTheHouseAlone() {
        String partner = Api.anyPartner();
        for (String staff : Roles.OF_STAFF) {
            refuse(partner, Map.of("label", "a", "roles", List.of(Roles.READ, staff))).body("violations.pointer",
                    contains("/roles/1")).body("violations[0].allowed", is(Roles.OF_PARTNERS));
        }
        for (String role : Roles.OF_PARTNERS) {
            refuse("house", Map.of("label", "a", "roles", List.of(role))).body("violations[0].allowed",
                    is(Roles.OF_STAFF));
        }
    }

    @Test
    void everythingWrongWithAKeyIsSaidAtOnce() {
        refuse("demo", Map.of("label", "", "roles", List.of("partner_read", 1), "expiresAt", "2020-01-01T00:00:00Z",
                "key", "mine", "lastUsedAt", "2020-01-01T00:00:00Z")).body("violations.pointer", containsInAnyOrder(
                        "/label", "/roles/0", "/roles/1", "/expiresAt", "/key", "/lastUsedAt"))
                .body("violations.find { it.pointer == '/roles/0' }.message", containsString("partner-read"));
        refuse("demo", "{}").body("violations.pointer", containsInAnyOrder("/label", "/roles"));
        refuse("demo", Map.of("label", "a", "roles", List.of())).body("violations.pointer", contains("/roles"));
        refuse("demo", Map.of("label", "a", "roles", List.of(Roles.READ, Roles.READ))).body("violations.pointer",
                contains("/roles/1"));
    }

    @Test
    void anExpiryIsAnInstantInUtc() {
        for (Object bad : List.of("2027-01-01", "2027-02-30T00:00:00Z", "2027-01-01T00:00:00+01:00", 1900000000,
                "2027-01-01T00:00:00z", "2027-01-01T24:00:00Z", "+12027-01-01T00:00:00Z")) {
            refuse("demo", Map.of("label", "a", "roles", List.of(Roles.READ), "expiresAt", bad))
                    .body("violations.pointer", contains("/expiresAt"));
        }
        Api.post(Api.OPERATOR, "/v1/partners/" + Api.anyPartner() + "/keys",
                "{\"label\":\"a\",\"roles\":[\"reviewer\"],\"expiresAt\":\"2099-01-01T00:00:00Z\"}").statusCode(201)
                .body("expiresAt", is("2099-01-01T00:00:00Z"));
    }

    @Test
    void pagesOfKeysNeitherSkipNorRepeat() {
        String partner = Api.anyPartner();
        var made = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            made.add(Api.newKey(partner, Roles.READ).path("id"));
        }
        var paged = new ArrayList<String>();
        String next = null;
        do {
            var page = Api.with(Api.OPERATOR).when()
                    .get("/v1/partners/" + partner + "/keys?limit=2" + (next == null ? "" : "&after=" + next));
            paged.addAll(page.path("items.id"));
            next = page.path("next");
        } while (next != null);

        assertThat(paged).containsExactlyInAnyOrderElementsOf(made);
        Api.with(Api.OPERATOR).when().get("/v1/partners/" + partner + "/keys?after=abc").then().statusCode(400);
    }

    @Test
    void onlyAnOperatorMayDoAnyOfThis() {
        String partner = Api.anyPartner();
        String id = Api.newKey(partner, Roles.READ).path("id");
        Map<String, Object> key = Map.of("label", "a", "roles", List.of(Roles.READ));
        for (Caller demo : DemoKeys.ALL) {
            boolean may = demo.roles().contains(Roles.OPERATOR);
            String text = demo.keyId();
            var partnerBody = Map.of("id", "test-" + UUID.randomUUID(), "name", "Any");
            String keys = "/v1/partners/" + partner + "/keys";
            List<Integer> statuses = List.of(Api.with(text).when().get("/v1/partners").statusCode(),
                    Api.post(text, "/v1/partners", partnerBody).extract().statusCode(),
                    Api.with(text).when().get(keys).statusCode(), Api.post(text, keys, key).extract().statusCode(),
                    Api.with(text).when().delete(keys + "/" + id).statusCode());
            assertThat(statuses).as(text)
                    .isEqualTo(may ? List.of(200, 201, 200, 201, 204) : List.of(403, 403, 403, 403, 403));
        }
        given().contentType("application/json").body(key).when().post("/v1/partners/" + partner + "/keys").then()
                .statusCode(401);
    }

    @Test
    void aPartnerLearnsNothingFromWhatItMayNotSee() {
        String real = Api.with("demo-partner").when().get("/v1/partners/demo-2/keys").path("detail");
        String none = Api.with("demo-partner").when().get("/v1/partners/nobody/keys").path("detail");

        assertThat(real).isEqualTo(none);
    }

    private static io.restassured.response.ValidatableResponse refuse(String partner, Object body) {
        return Api.post(Api.OPERATOR, "/v1/partners/" + partner + "/keys", body).statusCode(400).body("type",
                is("/problems/invalid-request"));
    }

    private static JsonPath onlyKey(String partner) {
        var list = Api.with(Api.OPERATOR).when().get("/v1/partners/{id}/keys", partner).jsonPath();
        assertThat(list.getList("items")).hasSize(1);
        return list.setRootPath("items[0]");
    }

    private static String lastUse(String partner) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofSeconds(5).toNanos();
        while (onlyKey(partner).getString("lastUsedAt") == null && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        String seen = onlyKey(partner).getString("lastUsedAt");
        assertThat(seen).isNotNull();
        return seen;
    }
}
