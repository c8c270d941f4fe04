package dev.equipoise.memoranda;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.TreeMap;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;

/** Asks the service how a profile is read under a policy on a day. */
final class Asking {

    private Asking() {
    }

    static ValidatableResponse evaluate(String policy, String stage, String asOf, Map<String, ?> more) {
        var body = new TreeMap<String, Object>(Map.of("policy", policy, "stage", stage, "asOf", asOf,
                "context", "administrative"));
        body.putAll(more);
        return given().header("Authorization", "Bearer demo-partner").contentType(ContentType.JSON).body(body)
                .post("/v1/evaluations").then();
    }

    static ValidatableResponse evaluate(String policy, String asOf, Map<String, ?> facts) {
        return evaluate(policy, "initiate-removal-proceedings", asOf, Map.of("facts", facts));
    }
}
