package dev.equipoise.classifications;

import static io.restassured.RestAssured.given;

import java.util.concurrent.atomic.AtomicInteger;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Calls of a partner, as tests make them. */
final class Calls {

    private static final AtomicInteger NEXT = new AtomicInteger();

    static final String STAGE = "initiate-removal-proceedings";

    private Calls() {
    }

    static String anyReference() {
        return "T-" + Long.toString(System.nanoTime(), 36) + "-" + NEXT.incrementAndGet();
    }

    static String anyDocket() {
        return "docket-" + Long.toString(System.nanoTime(), 36) + "-" + NEXT.incrementAndGet();
    }

    static RequestSpecification partner() {
        return given().header("Authorization", "Bearer demo-partner").contentType(ContentType.JSON);
    }

    static String profile(String docket, String ratings, String more) {
        return """
                { "docket": "%s", "stage": "%s", "context": "administrative", "assessedBy": "unit-7",
                  "ratings": { %s } %s }""".formatted(docket, STAGE, ratings, more);
    }

    static ValidatableResponse submit(String reference, String body) {
        return partner().body(body).post("/v1/cases/{reference}/profiles", reference).then();
    }

    static ValidatableResponse evaluate(String body) {
        return partner().body(body).post("/v1/evaluations").then();
    }

    static ValidatableResponse read(String path, Object... parameters) {
        return partner().get(path, parameters).then();
    }
}
