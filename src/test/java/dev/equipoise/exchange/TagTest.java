package dev.equipoise.exchange;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.security.MessageDigest;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** What was read is not sent again. */
@QuarkusTest
class TagTest {

    @ParameterizedTest
    @ValueSource(strings = {"/v1/stages", "/v1/stages?limit=3", "/v1/stages/stop-question-arrest", "/v1/factors",
            "/v1/factors/culpability", "/v1/facts", "/v1/gates", "/v1/policies", "/v1/policies/baseline",
            "/v1/policies/baseline/versions", "/v1/policies/baseline/versions/1.0.0", "/v1/cases/TAG-1",
            "/v1/cases/TAG-1/profiles", "/v1/cases/TAG-1/classification", "/v1/cases/TAG-1/classifications",
            "/v1/cases/TAG-1/classification?include=askNext" })
    void theTagIsTheDigestOfTheBytesAndIsKnownAgain(String path) throws Exception {
        submit("TAG-1", "none");
        Response first = partner().get(path);
        String tag = first.header("ETag");
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(first.asByteArray());
        assertThat(tag).isEqualTo('"' + HexFormat.of().formatHex(digest) + '"');
        assertThat(first.contentType()).startsWith("application/json");

        for (String known : new String[]{tag, "W/" + tag, "*", "\"other\", " + tag + " , \"more\"" }) {
            partner().header("If-None-Match", known).get(path).then().statusCode(304).header("ETag", tag)
                    .body(emptyString());
        }
        for (String other : new String[]{"\"other\"", tag.replace("\"", ""), "", "\"" }) {
            assertThat(partner().header("If-None-Match", other).get(path).asByteArray()).isEqualTo(first.asByteArray());
        }
    }

    @Test
    void aClassificationKeepsItsTagForever() {
        String id = submit("TAG-2", "none").path("classification.id");
        String tag = partner().get("/v1/classifications/{id}", id).header("ETag");
        submit("TAG-2", "serious");

        partner().header("If-None-Match", tag).get("/v1/classifications/{id}", id).then().statusCode(304);
    }

    @Test
    void whatHasChangedHasAnotherTag() {
        submit("TAG-3", "none");
        String tag = partner().get("/v1/cases/TAG-3").header("ETag");
        submit("TAG-3", "serious");

        partner().header("If-None-Match", tag).get("/v1/cases/TAG-3").then().statusCode(200).header("ETag", not(tag));
    }

    @Test
    void theHeadAloneHasTheSameTag() {
        Response whole = partner().get("/v1/stages");
        Response head = partner().head("/v1/stages");

        assertThat(head.header("ETag")).isEqualTo(whole.header("ETag"));
        partner().header("If-None-Match", whole.header("ETag")).head("/v1/stages").then().statusCode(304);
    }

    @Test
    void aPageStillLeadsToTheNext() {
        partner().get("/v1/stages?limit=3").then().statusCode(200).header("Link", not(nullValue()));
    }

    @Test
    void aKnownTagOpensNothing() {
        submit("TAG-4", "none");
        given().header("If-None-Match", "*").get("/v1/cases/TAG-4").then().statusCode(401);
        given().header("Authorization", "Bearer demo-partner-2").header("If-None-Match", "*").get("/v1/cases/TAG-4")
                .then()
                .statusCode(404);
        partner().header("If-None-Match", "*").get("/v1/stages/none").then().statusCode(404);
    }

    private static Response submit(String reference, String record) {
        return partner().contentType("application/json").body(StoringCalls.profile(record))
                .post("/v1/cases/{r}/profiles", reference);
    }

    private static RequestSpecification partner() {
        return given().header("Authorization", "Bearer demo-partner");
    }
}
