package dev.equipoise.observation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What callers see of a lost database: a quick 503 as long as it is gone, and nothing once it is back. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class OutageTest {

    static final Duration PROMISED = Duration.ofSeconds(1);
    static final int FLOOD = 600;
    static final String PROFILE = """
            { "docket": "outage", "stage": "issue-detainer", "context": "civil", "ratings": {}, "facts": {},
              "assessedBy": "unit-7", "assessedAt": "2026-11-20T15:04:05Z" }""";

    /** Set by the test resource that brings the database. */
    StoppableDatabase database;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @Test
    void isAnsweredQuicklyAndEndsByItself() throws InterruptedException {
        submit("BEFORE").then().statusCode(201);
        database.takeAway();
        try {
            Stream.<Supplier<Response>>of(() -> submit("DURING"), () -> read("BEFORE"),
                    () -> caller().get("/v1/classifications"), () -> storedKey().get("/v1/classifications"))
                    .forEach(this::isRefusedInTime);
            assertThat(Get.from(management, "/q/health/ready").status()).isEqualTo(503);
            assertThat(Get.from(management, "/q/health/live").status()).isEqualTo(200);
            aFloodHoldsNobodyElseUp();
        } finally {
            database.bringBack();
        }
        isBack();
        read("BEFORE").then().statusCode(200);
        submit("AFTER").then().statusCode(201);
        assertThat(Get.from(management, "/q/health/ready").status()).isEqualTo(200);
    }

    /** The quickest of a few, since the machine that tests has other things to do. */
    private void isRefusedInTime(Supplier<Response> call) {
        Duration quickest = Duration.ofDays(1);
        for (int attempt = 0; attempt < 5; attempt++) {
            long began = System.nanoTime();
            call.get().then().statusCode(503).header("Retry-After", matchesPattern("[1-9][0-9]*"))
                    .body("type", equalTo("/problems/unavailable"));
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            quickest = took.compareTo(quickest) < 0 ? took : quickest;
        }
        assertThat(quickest).isLessThan(PROMISED);
    }

    private void aFloodHoldsNobodyElseUp() throws InterruptedException {
        var statuses = ConcurrentHashMap.<Integer>newKeySet();
        var senders = Executors.newFixedThreadPool(64);
        for (int call = 0; call < FLOOD; call++) {
            senders.execute(() -> statuses.add(read("BEFORE").statusCode()));
        }
        senders.shutdown();
        while (!senders.isTerminated()) {
            given().get("/v1/stages").then().statusCode(200);
        }
        assertThat(senders.awaitTermination(1, SECONDS)).isTrue();
        assertThat(statuses).isSubsetOf(503, 429).contains(503);
    }

    private void isBack() throws InterruptedException {
        long until = System.nanoTime() + SECONDS.toNanos(30);
        while (read("BEFORE").statusCode() != 200) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.sleep(100);
        }
    }

    private static Response submit(String reference) {
        return caller().body(PROFILE).post("/v1/cases/{reference}/profiles", reference);
    }

    private static Response read(String reference) {
        return caller().get("/v1/cases/{reference}", reference);
    }

    private static RequestSpecification caller() {
        return given().header("Authorization", "Bearer demo-partner").contentType(ContentType.JSON);
    }

    /** A key that only the database can tell whose it is. */
    private static RequestSpecification storedKey() {
        return given().header("Authorization", "Bearer eqp_" + "A".repeat(43) + "1O4WwT");
    }
}
