package dev.equipoise.exchange;

import static dev.equipoise.exchange.StoringCalls.anyKey;
import static dev.equipoise.exchange.StoringCalls.anyReference;
import static dev.equipoise.exchange.StoringCalls.profile;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

/** A call that is sent again under its key has happened once, and says so in the same words. */
@QuarkusTest
class IdempotencyTest {

    @Inject
    KeptRows rows;

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

        caller(second, key).body(body).post("/v1/partners/house/keys").then().statusCode(201)
                .header("Idempotency-Replayed", nullValue()).body("key", not(equalTo(second)));
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

    @Test
    void aCallThatFailedLeavesNothingAndRunsAnew() {
        String reference = anyReference();
        String key = anyKey();
        long before = rows.count("demo");
        submit(key, reference, "{").then().statusCode(400);
        submit(key, reference, profile("no-such-level")).then().statusCode(400);
        assertThat(rows.count("demo")).isEqualTo(before);

        submit(key, reference, profile("none")).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        assertThat(rows.count("demo")).isEqualTo(before + 1);
    }

    @Test
    void aCallThatConflictsLeavesNothingEither() {
        String key = anyKey();
        String id = "test-" + UUID.randomUUID();
        var body = Map.of("id", id, "name", "A test partner");
        caller("demo-operator", anyKey()).body(body).post("/v1/partners").then().statusCode(201);

        caller("demo-operator", key).body(body).post("/v1/partners").then().statusCode(409)
                .body("type", is("/problems/conflict"));
        assertThat(rows.answer("none/demo-operator", key)).isEmpty();
    }

    @Test
    void aNewKeyIsKeptSoThatOnlyItsCallerCanReadIt() {
        String key = anyKey();
        StoringCalls.Prepared call = StoringCalls.CREATE_KEY.prepare();
        String secret = call.send(key).path("key");

        String stored = rows.answer("none/demo-operator", key).orElseThrow();
        assertThat(stored).doesNotContain(secret, secret.substring(0, 12), "label");
        assertThat(call.send(key).<String>path("key")).isEqualTo(secret);
    }

    @Test
    void anOrdinaryAnswerIsKeptAsItIs() {
        String key = anyKey();
        Response first = submit(key, anyReference(), profile("none"));

        assertThat(rows.answer("demo", key)).hasValue(first.asString());
    }

    @Test
    void whatComesWithoutAKeyIsNotKept() {
        long before = rows.count("demo");
        submit(null, anyReference(), profile("none")).then().statusCode(201);

        assertThat(rows.count("demo")).isEqualTo(before);
    }

    @Test
    void aKeyWhoseTimeIsOverIsAsGoodAsNew() {
        String key = anyKey();
        String reference = anyReference();
        submit(key, reference, profile("none")).then().statusCode(201);
        rows.expire("demo", key);

        submit(key, reference, profile("serious")).then().statusCode(201).header("Idempotency-Replayed", nullValue());
        submit(key, reference, profile("serious")).then().statusCode(201).header("Idempotency-Replayed", "true");
        partner().get("/v1/cases/{r}/profiles", reference).then().body("items", hasSize(2));
    }

    private static void refused(Response response) {
        response.then().statusCode(422).body("type", is("/problems/idempotency-key-reused"));
    }

    private static Response submit(String key, String reference, String body) {
        return (key == null ? partner() : partner(key)).body(body).post("/v1/cases/{r}/profiles", reference);
    }

    private static RequestSpecification partner(String... key) {
        return caller("demo-partner", key);
    }

    private static RequestSpecification caller(String credential, String... key) {
        var request = given().header("Authorization", "Bearer " + credential).contentType("application/json");
        List.of(key).forEach(text -> request.header("Idempotency-Key", text));
        return request;
    }
}
