package dev.equipoise.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Two ports: one for callers, one for whoever runs the service. */
@QuarkusTest
class ManagementTest {

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = {"/q/health/live", "/q/health/ready", "/q/health/started", "/q/health" })
    void aHealthyServiceSaysSo(String path) {
        assertThat(Get.from(management, path).status()).isEqualTo(200);
        assertThat(Get.from(management, path).body()).contains("\"status\": \"UP\"");
    }

    @Test
    void readinessAsksTheDatabaseAndLivenessDoesNot() {
        assertThat(Get.from(management, "/q/health/ready").body()).contains("\"database\"");
        assertThat(Get.from(management, "/q/health/live").body()).doesNotContain("\"database\"");
        assertThat(Get.from(management, "/q/health/started").body()).contains("\"started\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/ready", "/q/metrics", "/metrics", "/health" })
    void callersSeeNothingOfIt(String path) {
        given().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/swagger-ui/", "/v1/stages" })
    void whatIsForCallersIsOnTheirPortAlone(String path) {
        given().get(path).then().statusCode(200);
        assertThat(Get.from(management, path).status()).isEqualTo(404);
    }

    @Test
    void metricsAreInTheFormThatPrometheusReads() {
        assertThat(Get.from(management, "/q/metrics").body())
                .contains("\nequipoise_problems_total{type=\"not-found\"} ");
    }
}
