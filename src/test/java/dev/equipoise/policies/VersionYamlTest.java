package dev.equipoise.policies;

import static dev.equipoise.policies.Authors.anyPolicy;
import static dev.equipoise.policies.Authors.approve;
import static dev.equipoise.policies.Authors.approver;
import static dev.equipoise.policies.Authors.author;
import static dev.equipoise.policies.Authors.draft;
import static dev.equipoise.policies.Authors.replace;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** A version as text. */
@QuarkusTest
class VersionYamlTest {

    private static final String ONE = "/v1/policies/{p}/versions/1.0.0";

    private static Response yaml(RequestSpecification caller, String policy) {
        return caller.accept("application/yaml").get(ONE, policy);
    }

    private static String commented(String policy) {
        return "# Überlegung: why fifty? 🙂\n" + Authors.document(policy, "1.0.0", "2090-01-01") + "# end";
    }

    @Test
    void aDraftIsGivenBackAsItWasSentCommentsAndAll() {
        String policy = anyPolicy();
        draft(commented(policy)).statusCode(201);

        Response back = yaml(author(), policy);
        back.then().statusCode(200).contentType("application/yaml");
        assertThat(back.asByteArray()).isEqualTo(commented(policy).getBytes(UTF_8));
        assertThat(yaml(approver(), policy).asByteArray()).isEqualTo(commented(policy).getBytes(UTF_8));
        yaml(given(), policy).then().statusCode(404);

        String changed = commented(policy).replace("fifty", "sixty").replace("from: 50", "from: 60");
        replace(policy, "1.0.0", changed).statusCode(200);
        assertThat(yaml(author(), policy).asByteArray()).isEqualTo(changed.getBytes(UTF_8));
    }

    @Test
    void whatIsPublishedIsReadByAllWithoutItsAuthorsComments() {
        String policy = anyPolicy();
        draft(commented(policy)).statusCode(201);
        approve(policy, "1.0.0", "{}").statusCode(200);

        String read = yaml(given(), policy).then().statusCode(200).extract().asString();
        assertThat(read).doesNotContain("why fifty");
        assertThat(yaml(author(), policy).asByteArray()).isEqualTo(commented(policy).getBytes(UTF_8));
        String digest = given().get(ONE, policy).path("digest");
        author().contentType("application/yaml").body(read.getBytes(UTF_8)).post("/v1/policies/check").then()
                .statusCode(200).body("digest", is(digest));
    }

    @Test
    void whatComesWithTheServiceIsTheSameDocumentInYaml() {
        String read = given().accept("application/yaml").get("/v1/policies/baseline/versions/1.0.0").asString();
        String digest = given().get("/v1/policies/baseline/versions/1.0.0").path("digest");
        author().contentType("application/yaml").body(read.getBytes(UTF_8)).post("/v1/policies/check").then()
                .statusCode(200).body("digest", is(digest));
    }

    @Test
    void theTagOfEitherFormServesToReplaceIt() {
        String policy = anyPolicy();
        draft(commented(policy)).statusCode(201);
        String tag = yaml(author(), policy).header("ETag");
        replacing(policy, tag, commented(policy).replace("fifty", "sixty")).statusCode(200);
        replacing(policy, tag, commented(policy)).statusCode(412);
        assertThat(yaml(author().header("If-None-Match", tag), policy).statusCode()).isEqualTo(200);
    }

    private static ValidatableResponse replacing(String policy, String tag, String text) {
        return author().header("If-Match", tag).contentType("application/yaml").body(text.getBytes(UTF_8))
                .put(ONE, policy).then();
    }

    @Test
    void whatWasSentAsJsonIsGivenBackAsThat() {
        String policy = anyPolicy();
        String json = """
                { "policy": "%s", "version": "1.0.0", "title": "J", "effective": { "from": "2090-01-01" },
                  "scoring": { "method": "none", "otherwise": "low" }, "tiers": [ { "id": "low", "title": "Low" } ] }"""
                .formatted(policy);
        author().contentType("application/json").body(json).post("/v1/policies").then().statusCode(201);

        assertThat(yaml(author(), policy).asString()).isEqualTo(json);
        replace(policy, "1.0.0", json).statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"*/*|application/json", "application/*|application/json",
            "application/json, application/yaml|application/json",
            "application/yaml, application/json;q=0.9|application/yaml", "application/yaml, */*;q=0.1|application/yaml",
            "text/csv, application/yaml;q=0.1|application/yaml" })
    void theFormThatIsAskedForIsGiven(String accept, String form) {
        assertThat(given().header("Accept", accept).get("/v1/policies/baseline/versions/1.0.0").contentType())
                .startsWith(form);
    }
}
