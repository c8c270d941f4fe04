package dev.equipoise.comparisons;

import static dev.equipoise.comparisons.Sides.by;
import static dev.equipoise.comparisons.Sides.compare;
import static dev.equipoise.comparisons.Sides.compareCase;
import static dev.equipoise.comparisons.Sides.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** A stored case side by side. */
@QuarkusTest
class CaseComparisonTest {

    private static final String RATINGS = "\"offense-seriousness\": \"felony\", \"criminal-record\": \"serious\"";

    private final String reference = Sides.anyReference();
    private String profile;

    @BeforeEach
    void submitted() {
        profile = submit("settle-or-dismiss", RATINGS);
    }

    private String submit(String stage, String ratings) {
        String body = """
                { "docket": "side-by-side", "stage": "%s", "context": "administrative", "assessedBy": "unit-7",
                  "ratings": { %s } }""".formatted(stage, ratings);
        return by("demo-partner").body(body).post("/v1/cases/{r}/profiles", reference).then().statusCode(201).extract()
                .path("profile.id");
    }

    @Test
    void itsCurrentProfileIsReadAsAnUnstoredOneIs() {
        List<Map<String, Object>> stored = rows(compareCase("", reference).body("profile", is(profile)).body("case",
                is(reference)).body("by", is("policy")));
        assertThat(stored).isEqualTo(rows(compare(Sides.profile("", RATINGS, ""))));
        assertThat(compareCase("?by=date", reference).statusCode(200).extract().jsonPath().getList("timeline"))
                .isEqualTo(compare(Sides.profile("\"by\": \"date\",", RATINGS, "")).extract().jsonPath()
                        .getList("timeline"));
        by("demo-partner").get("/v1/cases/{r}/classifications", reference).then().body("items", hasSize(1));
    }

    @Test
    void theStageOfTheLatestProfileCountsUnlessAnotherIsAsked() {
        String later = submit("detain-or-release", RATINGS);
        compareCase("", reference).body("profile", is(later)).body("stage", is("detain-or-release"));
        compareCase("?stage=settle-or-dismiss", reference).body("profile", is(profile));
        compareCase("?stage=pursue-appeal", reference).statusCode(404);
    }

    @Test
    void whatWasKnownOnADayIsWhatHadBeenReceivedByThen() {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        compareCase("?asOf=" + today, reference).statusCode(200).body("asOf", is(today.toString()));
        compareCase("?asOf=" + today.minusDays(2), reference).statusCode(404);
        compareCase("?by=date&asOf=" + today.minusDays(2), reference).statusCode(404);
    }

    @Test
    void whatIsForeignIsNotFoundAndEveryMistakeIsTold() {
        by("demo-partner-2").get("/v1/cases/{r}/comparison", reference).then().statusCode(404);
        compareCase("?by=polcy&asOf=2026-02-30&stage=detane", reference).statusCode(400).body("violations.pointer",
                containsInAnyOrder("query:by", "query:asOf", "query:stage"));
        compareCase("?policy=baseline", reference).statusCode(400).body("violations.pointer", contains("query:policy"));
    }
}
