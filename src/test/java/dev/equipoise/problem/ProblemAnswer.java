package dev.equipoise.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

/** What every problem answer has in common. */
final class ProblemAnswer {

    private ProblemAnswer() {
    }

    static ValidatableResponse is(ProblemType type, Response response) {
        assertThat(response.asString()).doesNotContainIgnoringCase("exception").doesNotContain("secret",
                "dev.equipoise",
                "jakarta", "java.", "quarkus", "jackson", "\tat ");
        assertThat(response.header("X-Request-Id")).isEqualTo(response.path("requestId"));
        assertThat(response.headers().getValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(response.headers().getValues("Cache-Control")).containsExactly("no-store");
        assertThat(response.headers().hasHeaderWithName("Server")).isFalse();
        return response.then().statusCode(type.status()).contentType("application/problem+json")
                .body("type", equalTo(type.reference()))
                .body("title", equalTo(type.title()))
                .body("status", equalTo(type.status()))
                .body("detail", not(emptyOrNullString())).body("requestId", not(emptyOrNullString()));
    }
}
