package dev.equipoise.limits;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

@QuarkusTest
@TestProfile(TightLimits.class)
class LimitFilterTest {

    private static final String PROFILE = "{\"stage\":\"settle-or-dismiss\",\"context\":\"civil\"}";

    private static final int FLOOD = 40;

    @TestHTTPResource
    URL service;

    @BeforeEach
    void everyAllowanceIsWhole() throws InterruptedException {
        Thread.sleep(2_100);
    }

    @Test
    void aFloodOfOnePartnerIsItsOwn() throws IOException {
        assertThat(answered(flood("demo-partner"))).isBetween(TightLimits.PER_SECOND, FLOOD - 1);

        assertThat(answered(flood("demo-reviewer"))).as("the same partner").isLessThan(TightLimits.PER_SECOND);
        assertThat(answered(flood("demo-partner-2"))).isGreaterThanOrEqualTo(TightLimits.PER_SECOND);
        assertThat(evaluate("demo-auditor").statusCode()).isEqualTo(200);
        assertThat(given().get("/v1/stages").statusCode()).isEqualTo(200);
    }

    @Test
    void afterTheTimeItIsToldARefusedCallIsAnswered() throws IOException, InterruptedException {
        Response refusal = refusal("demo-partner", () -> evaluate("demo-partner"));
        int seconds = Integer.parseInt(refusal.header("Retry-After"));
        assertThat(seconds).isEqualTo(1);
        Thread.sleep(Duration.ofSeconds(seconds).toMillis());

        assertThat(evaluate("demo-partner").statusCode()).isEqualTo(200);
    }

    @Test
    void keysWithoutAPartnerHaveEachTheirOwn() throws IOException {
        assertThat(answered(flood("demo-auditor"))).isLessThan(FLOOD);
        assertThat(answered(flood("demo-operator"))).isGreaterThanOrEqualTo(TightLimits.PER_SECOND);
    }

    @Test
    void whoeverHasNoGoodKeyCountsByAddress() throws IOException {
        assertThat(count("HTTP/1.1 401", flood("no-such-key"))).isBetween(TightLimits.PER_SECOND, FLOOD - 1);

        assertThat(count("HTTP/1.1 401", flood("another"))).isLessThan(TightLimits.PER_SECOND);
        assertThat(evaluate("demo-partner").statusCode()).isEqualTo(200);
        refusal("no-such-key", () -> given().get("/v1/stages"));
    }

    @Test
    void atTheSameTimeOnlySoManyAreAtWork() throws Exception {
        try (var one = SlowCall.of(service, "demo-partner"); var two = SlowCall.of(service, "demo-reviewer")) {
            Thread.sleep(300);
            refused(evaluate("demo-partner")).body("detail", startsWith("More than 2 requests at the same time."));
            assertThat(evaluate("demo-partner-2").statusCode()).isEqualTo(200);

            two.send(PROFILE + " ".repeat(1000 - PROFILE.length()));
            Thread.sleep(300);
            assertThat(evaluate("demo-partner").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void whoeverHangsUpIsOutSoon() throws Exception {
        for (int i = 0; i < TightLimits.AT_ONCE; i++) {
            SlowCall.of(service, "demo-partner").close();
        }
        Thread.sleep(1_500);

        assertThat(evaluate("demo-partner").statusCode()).isEqualTo(200);
        assertThat(evaluate("demo-partner").statusCode()).isEqualTo(200);
    }

    @Test
    void whateverTheAnswerItsPlaceIsFreeAgain() {
        for (String path : new String[]{"/test/probe/failure/unforeseen", "/test/probe/failure/outage", "/v1/nonsense",
                "/v1/partners", "/v1/policies/baseline", "/test/probe/strict" }) {
            given().header("Authorization", "Bearer demo-partner").get(path);
        }
        assertThat(evaluate("demo-partner").statusCode()).isEqualTo(200);
    }

    /** Many calls on one connection, each sent before the one before it is answered. */
    private String flood(String key) throws IOException {
        String head = "Connection: %s\r\nContent-Length: " + PROFILE.length();
        try (var calls = new SlowCall(service, key, head.formatted("keep-alive"))) {
            for (int i = 2; i <= FLOOD; i++) {
                calls.send(PROFILE + SlowCall.head(key, head.formatted(i == FLOOD ? "close" : "keep-alive")));
            }
            calls.send(PROFILE);
            return calls.answer();
        }
    }

    private static int answered(String answers) {
        assertThat(count("HTTP/1.1 ", answers)).isEqualTo(FLOOD);
        return count("HTTP/1.1 200", answers);
    }

    private static int count(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    /** On a slow machine the next call can come so late that it is answered. */
    private Response refusal(String key, Supplier<Response> next) throws IOException {
        Response answer;
        do {
            flood(key);
            answer = next.get();
        } while (answer.statusCode() == 200);
        refused(answer);
        return answer;
    }

    private static io.restassured.response.ValidatableResponse refused(Response answer) {
        return answer.then().statusCode(429).contentType("application/problem+json")
                .body("type", is("/problems/too-many-requests")).header("Retry-After", "1");
    }

    private static Response evaluate(String key) {
        return given().header("Authorization", "Bearer " + key).contentType("application/json").body(PROFILE)
                .post("/v1/evaluations");
    }
}
