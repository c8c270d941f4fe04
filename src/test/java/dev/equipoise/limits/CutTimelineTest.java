package dev.equipoise.limits;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** A comparison by date that would need more answers than are given at once. */
@QuarkusTest
@TestProfile(TightLimits.class)
class CutTimelineTest {

    @Test
    void itStopsEarlierAndSaysSo() {
        given().header("Authorization", "Bearer demo-auditor").contentType("application/json")
                .body("{ \"by\": \"date\", \"stage\": \"pursue-appeal\", \"context\": \"civil\" }")
                .post("/v1/comparisons").then().statusCode(200).body("whole", is(false)).body("timeline", hasSize(2))
                .body("timeline[1].until", is("2025-04-01"));
    }
}
