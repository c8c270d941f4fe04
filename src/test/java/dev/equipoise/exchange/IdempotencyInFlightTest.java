package dev.equipoise.exchange;

import static dev.equipoise.exchange.StoringCalls.anyKey;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** Calls under one key that meet: in one replica, and across replicas. */
@QuarkusTest
class IdempotencyInFlightTest {

    @Inject
    KeptRows rows;

    @ParameterizedTest
    @EnumSource
    void fiftyAtOnceHaveOneEffect(StoringCalls operation) throws Exception {
        StoringCalls.Prepared call = operation.prepare();
        String key = anyKey();
        String partner = call.credential().equals("demo-partner") ? "demo" : "none";
        long before = rows.count(partner);

        List<Response> answers = atOnce(50, () -> call.send(key));

        assertThat(answers.stream().map(Response::statusCode)).contains(operation.success()).containsOnly(
                operation.success(),
                409);
        assertThat(answers.stream().filter(answer -> answer.statusCode() != 409).map(Response::asString).distinct())
                .hasSize(1);
        answers.stream().filter(answer -> answer.statusCode() == 409).forEach(IdempotencyInFlightTest::isInFlight);
        assertThat(rows.count(partner)).isEqualTo(before + 1);
        assertThat(call.send(key).statusCode()).isEqualTo(operation.success());
    }

    @Test
    void whileAnotherReplicaIsAtWorkTheAnswerComesSoon() throws Exception {
        String key = anyKey();
        StoringCalls.Prepared call = StoringCalls.SUBMIT_PROFILE.prepare();
        try (var other = rows.claimed("demo", key)) {
            long begun = System.nanoTime();
            isInFlight(call.send(key));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(4));
            other.rollback();
        }
        call.send(key).then().statusCode(201);
    }

    @Test
    void whatAnotherReplicaHasJustAnsweredStands() throws Exception {
        String key = anyKey();
        StoringCalls.Prepared call = StoringCalls.SUBMIT_PROFILE.prepare();
        try (var other = rows.claimed("demo", key)) {
            Future<Response> waiting = Executors.newSingleThreadExecutor().submit(() -> call.send(key));
            Thread.sleep(200);
            other.commit();
            waiting.get().then().statusCode(422).body("type", is("/problems/idempotency-key-reused"));
        }
    }

    private static void isInFlight(Response answer) {
        answer.then().statusCode(409).body("type", is("/problems/idempotency-key-in-flight")).header("Retry-After",
                "1");
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws InterruptedException {
        var pool = Executors.newFixedThreadPool(times);
        try {
            return pool.invokeAll(Stream.generate(() -> call).limit(times).toList()).stream()
                    .map(IdempotencyInFlightTest::get).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }
}
