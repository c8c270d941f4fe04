package dev.equipoise.classifications;

import static dev.equipoise.classifications.Calls.anyDocket;
import static dev.equipoise.classifications.Calls.anyReference;
import static dev.equipoise.classifications.Calls.profile;
import static dev.equipoise.classifications.Calls.read;
import static dev.equipoise.classifications.Calls.submit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

/** Rankings: order, filters, pages that neither skip nor repeat. */
@QuarkusTest
class RankingTest {

    private static final List<String> RATINGS = List.of("\"criminal-record\": \"serious\"",
            "\"criminal-record\": \"none\"", "\"offense-seriousness\": \"grave-felony\", \"evidence-sufficiency\":"
                    + " \"beyond-reasonable-doubt\", \"criminal-record\": \"serious\"",
            "\"offense-seriousness\": \"felony\"", "\"criminal-record\": \"minor\"", "\"criminal-record\": \"minor\"");
    private static final String MOOT = ", \"facts\": { \"citizenship-claim-unresolved\": true }";

    @Test
    void theHighestScoreComesFirstAndWhatHasNoScoreLast() {
        String docket = docketOfSeven();
        List<Number> scores = read("/v1/classifications?docket={d}", docket).extract().path("items.score");
        assertThat(scores).hasSize(7).endsWith((Number) null);
        assertThat(present(scores)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void eachOrderSorts() {
        String docket = docketOfSeven();
        List<Number> rising = read("/v1/classifications?docket={d}&order=score", docket).extract().path("items.score");
        assertThat(present(rising)).isSorted();
        assertThat(rising).endsWith((Number) null);
        List<Number> bounds = read("/v1/classifications?docket={d}&order=-high", docket).extract()
                .path("items.bounds.high");
        assertThat(present(bounds)).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void pagesNeitherSkipNorRepeat() {
        String docket = docketOfSeven();
        for (String order : List.of("-score", "score", "-high")) {
            List<String> whole = read("/v1/classifications?docket={d}&order={o}", docket, order).extract()
                    .path("items.id");
            assertThat(paged(docket, order)).isEqualTo(whole);
        }
    }

    private static List<String> paged(String docket, String order) {
        var ids = new ArrayList<String>();
        String path = "/v1/classifications?limit=2&docket=" + docket + "&order=" + order;
        for (String next = ""; next != null;) {
            var page = read(path + (next.isEmpty() ? "" : "&after=" + next)).statusCode(200).extract();
            ids.addAll(page.path("items.id"));
            next = page.path("next");
        }
        return ids;
    }

    @Test
    void everyFilterFilters() {
        String docket = docketOfSeven();
        read("/v1/classifications?docket={d}&tier=standard", docket).body("items.tier", everyItem(is("standard")))
                .body("items", hasSize(1));
        read("/v1/classifications?docket={d}&discretion=moot", docket).body("items", hasSize(1));
        read("/v1/classifications?docket={d}&settled=true", docket).body("items.settled", everyItem(is(true)));
        read("/v1/classifications?docket={d}&stage=pursue-appeal", docket).body("items", hasSize(0));
        read("/v1/classifications?docket={d}&policy=baseline&stage=initiate-removal-proceedings", docket)
                .body("items", hasSize(7));
    }

    @Test
    void allThatIsWrongWithAQueryIsSaidAtOnce() {
        read("/v1/classifications?stage=pursue-apeal&tier=high&settled=yes&discretion=shut&order=up&policy=basline")
                .statusCode(400)
                .body("violations.pointer", hasItems("query:stage", "query:tier", "query:settled", "query:discretion",
                        "query:order", "query:policy"))
                .body("violations.message", hasItem(containsString("pursue-appeal")));
        read("/v1/classifications?limits=5").statusCode(400).body("violations.message",
                hasItem(containsString("limit")));
        read("/v1/classifications?limit=0").statusCode(400);
    }

    @Test
    void aCursorOfAnotherListIsRefused() {
        String docket = docketOfSeven();
        String next = read("/v1/classifications?limit=2&docket={d}", docket).extract().path("next");
        read("/v1/classifications?limit=2&docket={d}&order=score&after={a}", docket, next).statusCode(400)
                .body("violations.pointer", hasItem("query:after"));
        read("/v1/classifications?limit=2&after=nonsense").statusCode(400);
    }

    private static List<Double> present(List<Number> numbers) {
        return numbers.stream().filter(number -> number != null).map(Number::doubleValue).toList();
    }

    private static String docketOfSeven() {
        String docket = anyDocket();
        RATINGS.forEach(ratings -> submit(anyReference(), profile(docket, ratings, "")).statusCode(201));
        submit(anyReference(), profile(docket, RATINGS.get(0), MOOT)).statusCode(201);
        return docket;
    }
}
