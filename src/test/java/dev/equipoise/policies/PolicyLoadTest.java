package dev.equipoise.policies;

import static dev.equipoise.policies.Authors.evaluate;
import static dev.equipoise.policies.Authors.published;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;

import dev.equipoise.database.TestDatabase;

import io.quarkus.test.junit.QuarkusTest;

/** What another replica has written is here within five seconds, without anybody asking the database for it. */
@QuarkusTest
class PolicyLoadTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    @Test
    void whatAnotherReplicaSuspendsIsNotInForceHere() throws SQLException {
        String policy = published();
        evaluate("demo-partner", policy, "").statusCode(200);
        asAnotherReplica(
                "insert into policy_entry (id, policy, version, kind, from_day, reason, source, made_by, made_at)"
                        + " values ('" + UUID.randomUUID() + "', '" + policy
                        + "', '1.0.0', 'suspension', date '2026-01-01', 'Stayed.', 'A court.', 'other', current_timestamp)");
        assertThat(soon(() -> Authors.by("demo-partner").contentType("application/json")
                .body(Authors.evaluation(policy, "")).post("/v1/evaluations").statusCode() == 422)).isTrue();
    }

    @Test
    void whatAnotherReplicaPublishesIsThere() throws SQLException {
        String policy = Authors.anyPolicy();
        Authors.draft(Authors.document(policy, "1.0.0", "2001-01-01")).statusCode(201);
        when().get("/v1/policies/{p}", policy).then().statusCode(404);
        asAnotherReplica("update policy_version set state = 'published', approver = 'other',"
                + " published_at = current_timestamp where policy = '" + policy + "'");
        assertThat(soon(() -> when().get("/v1/policies/{p}", policy).statusCode() == 200)).isTrue();
        evaluate("demo-partner", policy, "").statusCode(200);
    }

    private static void asAnotherReplica(String change) throws SQLException {
        try (var connection = TestDatabase.seeingEveryRow(); var statement = connection.createStatement()) {
            statement.executeUpdate(change);
            statement.executeUpdate("update policy_revision set revision = revision + 1");
        }
    }

    private static boolean soon(BooleanSupplier holds) {
        Instant late = Instant.now().plus(SOON);
        while (!holds.getAsBoolean()) {
            if (Instant.now().isAfter(late)) {
                return false;
            }
        }
        return true;
    }
}
