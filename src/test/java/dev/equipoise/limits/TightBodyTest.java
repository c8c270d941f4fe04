package dev.equipoise.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.URL;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** Bodies against limits that are set as an operator would set them. */
@QuarkusTest
@TestProfile(TightLimits.class)
class TightBodyTest {

    @TestHTTPResource
    URL service;

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 1000", "Transfer-Encoding: chunked" })
    void aBodyThatNeverComesIsGivenUp(String announced) throws IOException {
        long begun = System.nanoTime();
        try (var call = new SlowCall(service, "demo-partner-2", announced)) {
            assertThat(call.answer()).startsWith("HTTP/1.1 408 ").contains("Connection: close", "/problems/too-slow",
                    "application/problem+json");
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isBetween(Duration.ofMillis(TightLimits.BODY_MILLIS),
                Duration.ofMillis(TightLimits.BODY_MILLIS + 3_000));
    }

    @Test
    void aBodyThatDripsIsGivenUpTooHoweverOftenItDrips() throws Exception {
        long begun = System.nanoTime();
        try (var call = SlowCall.of(service, "demo-partner-2")) {
            Thread drops = new Thread(() -> drip(call));
            drops.start();
            assertThat(call.answer()).startsWith("HTTP/1.1 408 ");
            drops.join(10_000);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun))
                .isLessThan(Duration.ofMillis(TightLimits.BODY_MILLIS + 3_000));
    }

    @Test
    void aBodyThatComesInTimeIsAnswered() throws Exception {
        String profile = "{\"stage\":\"settle-or-dismiss\",\"context\":\"civil\"}";
        try (var call = new SlowCall(service, "demo-policy-author",
                "Connection: close\r\nContent-Length: " + profile.length())) {
            for (String half : profile.split("(?<=,)")) {
                Thread.sleep(300);
                call.send(half);
            }
            assertThat(call.answer()).startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void theServiceIsAsWellAfterIt() {
        evaluate("{\"stage\":\"settle-or-dismiss\",\"context\":\"civil\"}").statusCode(200);
    }

    @Test
    void whatIsSetForJsonHolds() {
        evaluate(
                "{\"stage\":\"settle-or-dismiss\",\"context\":\"civil\",\"ratings\":{\"culpability\":\"none\"},\"facts\":{}}")
                .statusCode(200);
        evaluate(
                "{\"stage\":\"settle-or-dismiss\",\"context\":\"civil\",\"ratings\":{\"culpability\":\"none\"},\"facts\":{},"
                        + "\"agency\":null}")
                .statusCode(400).body("type", is("/problems/malformed-json"))
                .body("detail", startsWith("The body has more than 5 keys"));
    }

    @Test
    void whatIsSetForTheBodyHolds() {
        evaluate(" ".repeat(4 * 1024 + 1)).statusCode(413).body("limit", is(4 * 1024));
    }

    private static void drip(SlowCall call) {
        try {
            for (int i = 0; i < 100; i++) {
                call.send(" ");
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException closed) {
            // That is what is being waited for.
        }
    }

    private static io.restassured.response.ValidatableResponse evaluate(String body) {
        return given().header("Authorization", "Bearer demo-policy-approver").contentType("application/json").body(body)
                .post("/v1/evaluations").then();
    }
}
