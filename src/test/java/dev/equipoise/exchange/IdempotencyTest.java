package dev.equipoise.exchange;

import static dev.equipoise.exchange.StoringCalls.anyKey;
import static dev.equipoise.exchange.StoringCalls.anyReference;
import static dev.equipoise.exchange.StoringCalls.caller;
import static dev.equipoise.exchange.StoringCalls.partner;
import static dev.equipoise.exchange.StoringCalls.profile;
import static dev.equipoise.exchange.StoringCalls.submit;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** A call that is sent again under its key has happened once, and says so in the same words. */
@QuarkusTest
class IdempotencyTest {

    @ParameterizedTest
    @EnumSource
    void theSameCallUnderTheSameKeyHasOneAnswer(StoringCalls operation) {
        String key = anyKey();
        StoringCalls.Prepared call = operation.prepare();
        Response first = call.send(key);
        Response second = call.send(key);

        assertThat(first.statusCode()).isEqualTo(operation.success());
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("X-Request-Id")).isNotEqualTo(first.header("X-Request-Id"));
    }

    @ParameterizedTest
    @EnumSource
    void theAnswerIsTheOneThatACallWithoutAKeyHas(StoringCalls operation) {
        Response without = operation.prepare().send(null);
        Response with = operation.prepare().send(anyKey());

        assertThat(with.statusCode()).isEqualTo(without.statusCode());
        assertThat(with.contentType()).startsWith(without.contentType().split(";")[0]);
        assertThat(with.jsonPath().getMap("").keySet())
                .containsExactlyElementsOf(without.jsonPath().getMap("").keySet());
    }

    @Test
    void theFirstAnswerIsGivenAlsoWhenTheCaseHasMovedOn() {
        String reference = anyReference();
        String key = anyKey();
        Response first = submit(key, reference, profile("none"));
        submit(null, reference, profile("serious")).then().statusCode(201);

        assertThat(submit(key, reference, profile("none")).asString()).isEqualTo(first.asString());
        partner().get("/v1/cases/{r}", reference).then().body("profiles", is(2));
    }

    @Test
    void anythingElseUnderTheKeyIsRefusedAndNothingIsDone() {
        String reference = anyReference();
        String other = anyReference();
        String key = anyKey();
        submit(key, reference, profile("none")).then().statusCode(201);

        refused(submit(key, reference, profile("serious")));
        refused(submit(key, reference, profile("none") + " "));
        refused(submit(key, other, profile("none")));
        refused(partner(key).body(profile("none")).post("/v1/cases/{r}/profiles?include=rules", reference));
        refused(partner(key).body(Map.of("reason", "Entered by mistake"))
                .post("/v1/cases/{r}/profiles/{p}/retraction", reference, UUID.randomUUID()));
        partner().get("/v1/cases/{r}", reference).then().body("profiles", is(1));
        partner().get("/v1/cases/{r}", other).then().statusCode(404);
    }

    @Test
    void aKeyIsThePartnersOwn() {
        String reference = anyReference();
        String key = anyKey();
        String mine = submit(key, reference, profile("none")).path("profile.id");

        given().header("Authorization", "Bearer demo-partner-2").header("Idempotency-Key", key)
                .contentType("application/json").body(profile("none")).post("/v1/cases/{r}/profiles", reference).then()
                .statusCode(201).body("profile.id", not(equalTo(mine))).header("Idempotency-Replayed", nullValue());
    }

    @Test
    void callersWithoutAPartnerHaveEachTheirOwn() {
        String key = anyKey();
        String body = "{\"label\":\"Operations\",\"roles\":[\"operator\"]}";
        Response first = caller("demo-operator", key).body(body).post("/v1/partners/house/keys");
        String second = first.path("key");

        Response other = caller(second, key).body(body).post("/v1/partners/house/keys");
        other.then().statusCode(201).header("Idempotency-Replayed", nullValue()).body("key", not(equalTo(second)));
        for (Response made : List.of(first, other)) {
            caller("demo-operator").delete("/v1/partners/house/keys/{id}", made.<String>path("id")).then()
                    .statusCode(204);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\tb", "é" })
    void aKeyIsVisibleAscii(String key) {
        submit(key, anyReference(), profile("none")).then().statusCode(400)
                .body("type", is("/problems/invalid-request"))
                .body("violations.pointer", contains("header:Idempotency-Key"));
    }

    @Test
    void aKeyIsNeitherLongNorDouble() {
        String reference = anyReference();
        submit("k".repeat(256), reference, profile("none")).then().statusCode(400);
        partner().header("Idempotency-Key", "a", "b").body(profile("none")).post("/v1/cases/{r}/profiles", reference)
                .then()
                .statusCode(400).body("violations.pointer", contains("header:Idempotency-Key"));
        submit(anyKey() + "~".repeat(255 - 36), reference, profile("none")).then().statusCode(201);
    }

    private static void refused(Response response) {
        response.then().statusCode(422).body("type", is("/problems/idempotency-key-reused"));
    }
}
