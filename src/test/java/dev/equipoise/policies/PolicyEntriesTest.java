package dev.equipoise.policies;

import static dev.equipoise.policies.Authors.anyPolicy;
import static dev.equipoise.policies.Authors.approver;
import static dev.equipoise.policies.Authors.document;
import static dev.equipoise.policies.Authors.draft;
import static dev.equipoise.policies.Authors.enter;
import static dev.equipoise.policies.Authors.evaluate;
import static dev.equipoise.policies.Authors.published;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** What happens to a version after it was published. */
@QuarkusTest
class PolicyEntriesTest {

    private static final String ONE = "/v1/policies/{p}/versions/1.0.0";

    @Test
    void aSuspensionCountsForItsDaysAlone() {
        String policy = published();
        enter("suspensions", policy, "1.0.0", "2026-03-01", "2026-04-01").statusCode(201)
                .body("kind", is("suspension")).body("by", is("demo-policy-approver"));
        evaluate("demo-partner", policy, ", \"asOf\": \"2026-02-28\"").statusCode(200);
        evaluate("demo-partner", policy, ", \"asOf\": \"2026-03-01\"").statusCode(422)
                .body("intervals[0].why", is("suspended"))
                .body("intervals[0].suspended[0].reason", is("Enjoined nationwide."));
        evaluate("demo-partner", policy, ", \"asOf\": \"2026-04-01\"").statusCode(200);
        given().queryParam("asOf", "2026-03-31").get("/v1/policies/{p}", policy).then().statusCode(422);
        when().get(ONE, policy).then().body("entries", hasSize(1)).body("effective.suspended", hasSize(1))
                .body("document.effective", not(hasKey("suspended")));
    }

    @Test
    void anOpenSuspensionGetsItsEndByALaterEntryFromTheSameDay() {
        String policy = published();
        enter("suspensions", policy, "1.0.0", "2026-03-01", null).statusCode(201).body("until", nullValue());
        evaluate("demo-partner", policy, ", \"asOf\": \"2026-06-01\"").statusCode(422);
        enter("suspensions", policy, "1.0.0", "2026-03-01", "2026-05-01").statusCode(201);
        evaluate("demo-partner", policy, ", \"asOf\": \"2026-06-01\"").statusCode(200);
        when().get(ONE, policy).then().body("entries", hasSize(2));
    }

    @Test
    void aWithdrawnVersionStaysReadableAndIsRescindedFromThatDay() {
        String policy = published();
        enter("withdrawal", policy, "1.0.0", "2026-05-01", null).statusCode(201);
        evaluate("demo-partner", policy, ", \"asOf\": \"2026-04-30\"").statusCode(200);
        evaluate("demo-partner", policy, ", \"asOf\": \"2026-05-01\"").statusCode(422)
                .body("intervals[0].why", is("rescinded"))
                .body("intervals[0].rescinded[0].from", is("2026-05-01"))
                .body("detail", containsString("was rescinded"));
        when().get(ONE, policy).then().statusCode(200).body("state", is("withdrawn"));
        enter("withdrawal", policy, "1.0.0", "2026-06-01", null).statusCode(409);
    }

    @Test
    void onlyWhatIsPublishedIsSuspendedAndEveryMistakeIsTold() {
        String policy = anyPolicy();
        draft(document(policy, "1.0.0", "2090-01-01")).statusCode(201);
        enter("suspensions", policy, "1.0.0", "2026-03-01", null).statusCode(409);
        enter("suspensions", policy, "2.0.0", "2026-03-01", null).statusCode(404);
        approver().body("{\"from\": \"2026-02-30\", \"until\": 3, \"reason\": \"\", \"scource\": \"x\"}")
                .post(ONE + "/suspensions", policy).then().statusCode(400).body("violations.pointer",
                        contains("/scource", "/from", "/until", "/reason", "/source"));
        enter("withdrawal", published(), "1.0.0", "2026-05-01", "2026-05-01").statusCode(400)
                .body("violations.pointer", contains("/until"));
    }
}
