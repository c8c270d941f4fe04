package dev.equipoise.observation;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

/** What a trace would tell whoever collects it. */
@QuarkusTest
@TestProfile(AsInProduction.class)
class TraceTest {

    @Inject
    InMemorySpanExporter spans;

    @BeforeEach
    void forget() {
        spans.reset();
    }

    @Test
    void aSpanIsNamedByItsRouteAndKeepsNothingOfThePath() throws InterruptedException {
        given().header("Authorization", "Bearer demo-partner").header("User-Agent", "MARKER-AGENT")
                .get("/v1/cases/MARKER-UNKNOWN").then().statusCode(404);
        assertThat(finished().get(0).getName()).isEqualTo("GET /v1/cases/{reference}");
        assertThat(spans.getFinishedSpanItems().toString()).doesNotContain("MARKER", "demo-partner");
    }

    @Test
    void aFailureIsTracedWithoutWhatItSays() throws InterruptedException {
        given().get("/test/probe/failure/unforeseen").then().statusCode(500);
        assertThat(finished().toString()).doesNotContain("secret");
    }

    @Test
    void whatIsNotThereIsTracedWithoutItsPath() throws InterruptedException {
        given().get("/v1/MARKER?marker=MARKER").then().statusCode(404);
        assertThat(finished().toString()).doesNotContain("MARKER");
    }

    private List<SpanData> finished() throws InterruptedException {
        long until = System.nanoTime() + SECONDS.toNanos(10);
        while (spans.getFinishedSpanItems().isEmpty() && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        assertThat(spans.getFinishedSpanItems()).isNotEmpty();
        return spans.getFinishedSpanItems();
    }
}
