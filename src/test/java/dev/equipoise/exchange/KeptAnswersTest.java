package dev.equipoise.exchange;

import static dev.equipoise.exchange.StoringCalls.anyKey;
import static dev.equipoise.exchange.StoringCalls.anyReference;
import static dev.equipoise.exchange.StoringCalls.caller;
import static dev.equipoise.exchange.StoringCalls.partner;
import static dev.equipoise.exchange.StoringCalls.profile;
import static dev.equipoise.exchange.StoringCalls.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** What is kept of a call under its key, what is not, and for how long. */
@QuarkusTest
class KeptAnswersTest {

    @Inject
    KeptRows rows;

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
}
