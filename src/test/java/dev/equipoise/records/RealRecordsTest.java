package dev.equipoise.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Published records through the service over HTTP: none lost, none guessed, each as worked out by hand. */
@Tag("h2")
@QuarkusTest
class RealRecordsTest {

    private static final Logger LOG = Logger.getLogger(RealRecordsTest.class);
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    private static final Path RECORDS = Path.of(System.getProperty("equipoise.test.data", "../shared/data"),
            "i213.csv");

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final BaselineByHand byHand = new BaselineByHand();

    @TestHTTPResource
    URI service;

    @Test
    void everyRecordIsClassifiedAsWorkedOutByHandAndPostingItAgainChangesNothing() throws Exception {
        assumeTrue(Files.exists(RECORDS), "Skipped: there are no published records at " + RECORDS);
        List<I213Row> rows = rows();
        long begun = System.nanoTime();
        postAll(rows, 201);
        report(rows.size(), Duration.ofNanos(System.nanoTime() - begun));
        Map<String, JsonNode> first = readAll(rows);
        rows.forEach(row -> compare(row, first.get(row.reference())));
        report(rows, first);
        postAll(rows, 200);
        Map<String, JsonNode> second = readAll(rows);
        assertThat(digest(second)).isEqualTo(digest(first));
    }

    private static List<I213Row> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(RECORDS)) {
            return csv.stream().map(I213Row::of).toList();
        }
    }

    private void postAll(List<I213Row> rows, int status) throws Exception {
        for (I213Row row : rows) {
            var request = to("/v1/cases/" + row.reference() + "/profiles").header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(row.profile().toString())).build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(row.reference() + " " + answer.body()).isEqualTo(status);
        }
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(service.resolve(path)).header("Authorization", "Bearer demo-partner");
    }

    private Map<String, JsonNode> readAll(List<I213Row> rows) throws Exception {
        var all = new TreeMap<String, JsonNode>();
        for (String docket : rows.stream().map(I213Row::docket).distinct().toList()) {
            String path = "/v1/classifications?limit=500&docket=" + docket;
            for (String next = ""; next != null;) {
                var request = to(path + (next.isEmpty() ? "" : "&after=" + next)).build();
                JsonNode page = JSON.readTree(client.send(request, HttpResponse.BodyHandlers.ofString()).body());
                for (JsonNode one : page.get("items")) {
                    assertThat(all.put(one.get("case").textValue(), one)).as("seen twice").isNull();
                }
                next = page.has("next") ? page.get("next").textValue() : null;
            }
        }
        assertThat(all).hasSameSizeAs(rows);
        return all;
    }

    private void compare(I213Row row, JsonNode found) {
        BaselineByHand.Expected expected = byHand.of(row);
        JsonNode bounds = found.get("bounds");
        assertThat(found.get("tier").textValue()).as(row.reference()).isEqualTo(expected.tier());
        assertThat(number(found.get("score"))).as(row.reference()).isEqualByComparingTo(expected.low());
        assertThat(number(bounds.get("low"))).as(row.reference()).isEqualByComparingTo(expected.low());
        assertThat(number(bounds.get("high"))).as(row.reference()).isEqualByComparingTo(expected.high());
        assertThat(strings(bounds.get("tiers"))).as(row.reference()).isEqualTo(expected.tiers());
        assertThat(strings(found.get("unknown"))).as(row.reference()).isEqualTo(expected.unknown());
    }

    private static BigDecimal number(JsonNode node) {
        return node.decimalValue();
    }

    private static List<String> strings(JsonNode array) {
        var strings = new ArrayList<String>();
        array.forEach(one -> strings.add(one.textValue()));
        return strings;
    }

    private static String digest(Map<String, JsonNode> all) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256");
        for (JsonNode one : all.values()) {
            digest.update(one.toString().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void report(int rows, Duration took) {
        LOG.infof("Real records: %d posted one by one in %.1f s, %.0f a second", rows, took.toMillis() / 1e3,
                rows * 1e3 / took.toMillis());
    }

    private static void report(List<I213Row> rows, Map<String, JsonNode> found) {
        var counts = new TreeMap<String, Integer>();
        rows.forEach(row -> counts.merge(row.docket() + " " + found.get(row.reference()).get("tier").textValue(), 1,
                Integer::sum));
        counts.forEach((docketAndTier, count) -> LOG.infof("Real records: %s %d", docketAndTier, count));
    }
}
