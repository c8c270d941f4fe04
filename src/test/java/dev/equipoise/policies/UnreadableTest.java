package dev.equipoise.policies;

import static dev.equipoise.policies.Authors.anyPolicy;
import static dev.equipoise.policies.Authors.approve;
import static dev.equipoise.policies.Authors.author;
import static dev.equipoise.policies.Authors.by;
import static dev.equipoise.policies.Authors.document;
import static dev.equipoise.policies.Authors.draft;
import static dev.equipoise.policies.Authors.evaluate;
import static dev.equipoise.policies.Authors.published;
import static dev.equipoise.policies.Authors.replace;
import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import dev.equipoise.database.TestDatabase;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;

/** A stored version that the service of today cannot read: never silently absent, and never replaced by another. */
@QuarkusTest
class UnreadableTest {

    private static final String ALL = "/v1/policies/{p}/versions";
    private static final String SIGNED = "{\"acknowledge\": true, \"reason\": \"A test of the past.\"}";
    private static final Duration SOON = Duration.ofSeconds(5);

    private final List<String> broken = new ArrayList<>();

    @Inject
    MeterRegistry meters;

    @AfterEach
    void forget() throws SQLException {
        for (String policy : broken) {
            change("delete from policy_version where policy = '" + policy + "'");
        }
        change("update policy_revision set revision = revision + 1");
        await(0);
    }

    /** As if it took something from the catalogue that is there no more. */
    private void breaks(String policy, String version) throws SQLException {
        broken.add(policy);
        change("update policy_version set document = replace(document, '\"knowing\":', '\"knowin\":'),"
                + " digest = 'sha256:" + "0".repeat(64) + "' where policy = '" + policy + "' and version = '" + version
                + "'");
        change("update policy_revision set revision = revision + 1");
        await(1);
    }

    private static void change(String sql) throws SQLException {
        try (var connection = TestDatabase.seeingEveryRow(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private void await(int count) {
        Instant late = Instant.now().plus(SOON);
        while (meters.get("equipoise.policies.unreadable").gauge().value() != count) {
            assertThat(Instant.now()).isBefore(late);
        }
    }

    private static String later(String policy) {
        draft(document(policy, "1.1.0", "2001-02-01")).statusCode(201);
        approve(policy, "1.1.0", SIGNED).statusCode(200);
        return policy;
    }

    @Test
    void nothingIsAnsweredUnderItOrInItsPlace() throws SQLException {
        String policy = later(published());
        breaks(policy, "1.1.0");

        evaluate("demo-partner", policy, "").statusCode(422).body("intervals.version", contains("1.1.0", "1.0.0"))
                .body("intervals.why", contains("unreadable", "superseded"));
        evaluate("demo-partner", policy, ", \"asOf\": \"2001-01-15\"").statusCode(200);
        evaluate("demo-partner", policy, ", \"policyVersion\": \"1.0.0\"").statusCode(200);
        evaluate("demo-partner", policy, ", \"policyVersion\": \"1.1.0\"").statusCode(422)
                .body("intervals.why", contains("unreadable"));
        when().get("/v1/policies/{p}", policy).then().statusCode(422);
        by("demo-partner").contentType("application/json")
                .body("{ \"stage\": \"pursue-appeal\", \"context\": \"civil\" }").post("/v1/comparisons").then()
                .statusCode(200).body("rows.find { it.policy.id == '" + policy + "' }.why", is("unreadable"));
    }

    @Test
    void itIsListedAndShownAsItWasStored() throws SQLException {
        String policy = later(published());
        breaks(policy, "1.1.0");

        when().get(ALL, policy).then().body("items.version", contains("1.1.0", "1.0.0")).body("items[0].state",
                is("unreadable"));
        when().get(ALL + "/1.1.0", policy).then().statusCode(200).body("state", is("unreadable"))
                .body("approvedBy", is("demo-policy-approver")).body("effective.from", is("2001-02-01"));
        when().get(ALL + "/1.1.0/check", policy).then().statusCode(409);
        when().get(ALL + "/1.0.0/diff?to=1.1.0", policy).then().statusCode(409);
        given().queryParam("limit", 500).get("/v1/policies").then()
                .body("items.find { it.id == '" + policy + "' }.versions", is(2))
                .body("items.find { it.id == '" + policy + "' }.latest", is("1.1.0"));
    }

    @Test
    void aPolicyOfWhichNothingCanBeReadIsStillThere() throws SQLException {
        String policy = published();
        breaks(policy, "1.0.0");

        evaluate("demo-partner", policy, "").statusCode(422).body("intervals.why", contains("unreadable"));
        evaluate("demo-partner", policy, ", \"policyVersion\": \"1.0.0\"").statusCode(422);
        given().queryParam("limit", 500).get("/v1/policies").then().body("items.id", hasItem(policy));
        when().get(ALL, policy).then().body("items.state", contains("unreadable"));
    }

    @Test
    void aDraftOfThatKindIsReplacedByOneThatCanBeRead() throws SQLException {
        String policy = anyPolicy();
        draft(document(policy, "1.0.0", "2090-01-01")).statusCode(201);
        breaks(policy, "1.0.0");

        author().get(ALL, policy).then().body("items.state", contains("unreadable"));
        when().get(ALL, policy).then().statusCode(404);
        replace(policy, "1.0.0", document(policy, "1.0.0", "2091-01-01")).statusCode(200);
        await(0);
        author().get(ALL, policy).then().body("items.state", contains("draft"));
    }
}
