package dev.equipoise.limits;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Answers that would need more than is read at once: they stop earlier, and say so. */
@QuarkusTest
@TestProfile(TightLimits.class)
class CutAnswersTest {

    /** One answer until March 2011, one until June, and from then on two: the fourth is one too many. */
    @Test
    void aTimelineStopsOnAnEarlierDay() {
        given().header("Authorization", "Bearer demo-auditor").contentType("application/json")
                .body("{ \"by\": \"date\", \"stage\": \"pursue-appeal\", \"context\": \"civil\" }")
                .post("/v1/comparisons").then().statusCode(200).body("whole", is(false))
                .body("timeline[-1].until", is("2011-06-17"));
    }

    @Test
    void aMatrixOverStoredCasesStopsAtSoMany() {
        for (int one = 1; one <= 3; one++) {
            given().header("Authorization", "Bearer demo-partner-2").contentType("application/json").body("""
                    { "docket": "cut", "stage": "pursue-appeal", "context": "civil", "assessedBy": "unit-7" }""")
                    .post("/v1/cases/{r}/profiles", "CUT-" + one).then().statusCode(201);
        }
        given().header("Authorization", "Bearer demo-partner-2").queryParam("to", "1.0.0")
                .get("/v1/policies/baseline/versions/1.0.0/diff").then().statusCode(200).body("cases.read", is(2))
                .body("cases.whole", is(false)).body("cases.matrices[0].total", is(2));
    }
}
