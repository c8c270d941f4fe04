package dev.equipoise.problem;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class CallerProblemsTest {

    @Test
    void withoutAKeyTheAnswerAsksForOne() {
        for (String path : new String[]{"/test/probe/authenticated", "/test/probe/role" }) {
            ProblemAnswer.is(ProblemType.UNAUTHENTICATED, when().get(path)).header("WWW-Authenticate",
                    "Bearer realm=\"equipoise\"");
        }
    }

    @Test
    void aBadKeyIsNamedAsSuch() {
        for (String path : new String[]{"/test/probe/authenticated", "/test/probe/role" }) {
            ProblemAnswer.is(ProblemType.UNAUTHENTICATED, given().header("Authorization", "Bearer probe-bad").get(path))
                    .header("WWW-Authenticate", "Bearer realm=\"equipoise\", error=\"invalid_token\"");
        }
    }

    @Test
    void aBadKeyDoesNotHideWhatNeedsNone() {
        given().header("Authorization", "Bearer probe-bad").get("/problems").then().statusCode(200);
    }

    @Test
    void aKeyWithoutTheRoleIsToldWhichItLacks() {
        ProblemAnswer.is(ProblemType.MISSING_ROLE, given().header("X-Probe-Roles", "auditor").get("/test/probe/role"))
                .body("detail", equalTo("This needs the role partner-submit, which the key does not have."))
                .body("roles", contains("partner-submit"));
        ProblemAnswer.is(ProblemType.MISSING_ROLE, given().header("X-Probe-Roles", "reviewer").get("/test/probe/roles"))
                .body("detail", equalTo("This needs one of the roles auditor, operator; the key has none of them."))
                .body("roles", contains("auditor", "operator"));
    }

    @Test
    void aKeyWithTheRoleIsLetIn() {
        given().header("X-Probe-Roles", "partner-submit").get("/test/probe/role").then().statusCode(200);
    }
}
