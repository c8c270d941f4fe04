package dev.equipoise.policies;

import static dev.equipoise.policies.Authors.approve;
import static dev.equipoise.policies.Authors.document;
import static dev.equipoise.policies.Authors.draft;
import static dev.equipoise.policies.Authors.enter;
import static dev.equipoise.policies.Authors.published;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.test.junit.QuarkusTest;

/** Where a version stands: told from dates and entries alone. */
@QuarkusTest
class VersionStateTest {

    private static final String ALL = "/v1/policies/{p}/versions";
    private static final String SIGNED = "{\"acknowledge\": true, \"reason\": \"A test of the past.\"}";

    /** 1.0.0 from January 2025 to July 2026; 1.1.0 and 1.2.0 from July 2025 to April 2026. */
    @ParameterizedTest
    @CsvSource({"2024-06-01, PUBLISHED, PUBLISHED, PUBLISHED", "2025-06-30, PUBLISHED, PUBLISHED, PUBLISHED",
            "2025-07-01, SUPERSEDED, SUPERSEDED, PUBLISHED", "2026-03-31, SUPERSEDED, SUPERSEDED, PUBLISHED",
            "2026-04-01, PUBLISHED, SUPERSEDED, PUBLISHED", "2026-07-01, SUPERSEDED, SUPERSEDED, PUBLISHED" })
    void aVersionIsSupersededOnceAnotherHasBegunAfterItUnlessItHoldsAgain(LocalDate day, VersionState first,
            VersionState second, VersionState third) {
        List<PolicyVersion> versions = AnyPolicies.any().versions("test-dated");

        assertThat(versions.stream().map(version -> VersionState.on(day, version, versions))).containsExactly(third,
                second, first);
    }

    @Test
    void theStateIsShownInListsAndViewsAndNothingIsStoredForIt() {
        String policy = published();
        draft(document(policy, "1.1.0", "2001-02-01")).statusCode(201);
        when().get(ALL + "/1.0.0", policy).then().body("state", is("published"));
        approve(policy, "1.1.0", SIGNED).statusCode(200).body("state", is("published"));
        String digest = when().get(ALL + "/1.0.0", policy).then().body("state", is("superseded")).extract()
                .path("digest");

        String today = LocalDate.now(ZoneOffset.UTC).toString();
        enter("suspensions", policy, "1.1.0", today, null).statusCode(201);
        when().get(ALL, policy).then().body("items.state", contains("suspended", "published"));
        when().get("/v1/policies/{p}", policy).then().body("version", is("1.0.0")).body("state", is("published"));
        enter("suspensions", policy, "1.0.0", today, null).statusCode(201);
        when().get(ALL, policy).then().body("items.state", contains("suspended", "superseded"));
        enter("withdrawal", policy, "1.1.0", "2001-03-01", null).statusCode(201);
        when().get(ALL, policy).then().body("items.state", contains("withdrawn", "suspended"));
        when().get(ALL + "/1.0.0", policy).then().body("digest", is(digest));
    }

    @Test
    void oneForAnotherPlaceTakesNobodysPlace() {
        String policy = published();
        String elsewhere = document(policy, "1.1.0", "2001-02-01").replace("scoring:",
                "scope: { places: [tacoma] }\nscoring:");
        draft(elsewhere).statusCode(201);
        approve(policy, "1.1.0", SIGNED).statusCode(200);

        when().get(ALL, policy).then().body("items.state", contains("published", "published"));
    }
}
