package dev.equipoise.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

/** The contract that is committed is the one that is built, and the one that is served. */
@QuarkusTest
class ContractTest {

    static final Path BUILT = Path.of(System.getProperty("equipoise.test.basedir", "."), "target", "openapi",
            "openapi.yaml");

    @Test
    void theBuildStoresTheCommittedContract() {
        assertThat(Tree.paths(Contract.read(BUILT))).containsExactlyEntriesOf(Tree.paths(committed()));
    }

    @Test
    void theServiceServesTheCommittedContract() {
        String served = given().get("/q/openapi").then().statusCode(200).extract().asString();

        assertThat(Tree.paths(Contract.parse(served))).containsExactlyEntriesOf(Tree.paths(committed()));
    }

    @Test
    void theServiceServesItAsJsonToo() {
        String served = given().get("/q/openapi?format=json").then().statusCode(200).extract().asString();

        assertThat(Tree.paths(Contract.parse(served))).containsExactlyEntriesOf(Tree.paths(committed()));
    }

    @Test
    void everyTestIsHeldAgainstTheContract() {
        assertThat(RestAssured.filters()).containsOnlyOnce(ContractFilter.INSTANCE);
    }

    private static JsonNode committed() {
        return Contract.COMMITTED.root().node();
    }
}
