package dev.equipoise.partners;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.UUID;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Calls of the operations on partners and keys. */
final class Api {

    static final String OPERATOR = "demo-operator";

    private Api() {
    }

    static RequestSpecification with(String key) {
        return given().header("Authorization", "Bearer " + key);
    }

    static ValidatableResponse post(String key, String path, Object body) {
        return with(key).contentType("application/json").body(body).when().post(path).then();
    }

    /** A partner that no other test knows. */
    static String anyPartner() {
        String id = "test-" + UUID.randomUUID();
        post(OPERATOR, "/v1/partners", Map.of("id", id, "name", "A test partner")).statusCode(201);
        return id;
    }

    static Response newKey(String partner, String... roles) {
        return post(OPERATOR, "/v1/partners/" + partner + "/keys", Map.of("label", "a test", "roles", roles))
                .statusCode(201).extract().response();
    }

    static void revoke(String partner, String id) {
        with(OPERATOR).when().delete("/v1/partners/{partner}/keys/{id}", partner, id).then().statusCode(204);
    }

    static int statusOf(String key) {
        return with(key).when().get("/test/access").statusCode();
    }
}
