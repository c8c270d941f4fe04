package dev.equipoise.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.jboss.logging.Logger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Published records, each read under every memorandum on its first day: always an answer, never an error. */
@Tag("h2")
@QuarkusTest
class RealRecordsUnderMemorandaTest {

    private static final Logger LOG = Logger.getLogger(RealRecordsUnderMemorandaTest.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path RECORDS = Path.of(System.getProperty("equipoise.test.data", "../shared/data"),
            "i213.csv");

    /** This client reads nothing before all is sent, and the service answers meanwhile: a body must fit between them. */
    private static final int AT_ONCE = 100;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @TestHTTPResource("/v1/evaluations")
    URI evaluations;

    /** What the form says beside the usual mapping: whether anything is convicted or pending, and how the person entered. */
    private record Row(I213Row usual, boolean convicted, boolean pending, boolean uninspected) {

        static Row of(NamedCsvRecord row) {
            return new Row(I213Row.of(row), !row.getField("n_convicted").equals("0"),
                    !row.getField("n_pending").equals("0"), row.getField("entry_class").equals("Without Inspection"));
        }

        String line(PolicyVersion version) {
            ObjectNode profile = usual.profile().deepCopy().put("policy", version.id()).put("asOf",
                    version.effective().from().toString());
            ObjectNode facts = (ObjectNode) profile.get("facts");
            facts.put("criminal-conviction", convicted).put("pending-charge", pending);
            if (uninspected) {
                facts.put("manner-of-entry", "without-inspection");
            }
            return profile.toString();
        }
    }

    @Test
    void everyRecordIsAnsweredUnderEveryMemorandum() throws Exception {
        assumeTrue(Files.exists(RECORDS), "Skipped: there are no published records at " + RECORDS);
        List<Row> rows = rows();
        for (PolicyVersion version : Shelved.memoranda()) {
            read(version, rows);
        }
    }

    private static List<Row> rows() throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(RECORDS)) {
            return csv.stream().map(Row::of).toList();
        }
    }

    private void read(PolicyVersion version, List<Row> rows) throws Exception {
        var counts = new TreeMap<String, Integer>();
        for (int from = 0; from < rows.size(); from += AT_ONCE) {
            List<Row> some = rows.subList(from, Math.min(rows.size(), from + AT_ONCE));
            List<String> answers = answers(version, some);
            assertThat(answers).hasSameSizeAs(some);
            for (int at = 0; at < some.size(); at++) {
                counts.merge(reached(version, some.get(at), JSON.readTree(answers.get(at))), 1, Integer::sum);
            }
        }
        LOG.infof("Real records under %s: %s", version.id(), counts);
    }

    private List<String> answers(PolicyVersion version, List<Row> rows) throws Exception {
        String body = rows.stream().map(row -> row.line(version)).collect(Collectors.joining("\n"));
        var request = HttpRequest.newBuilder(evaluations).header("Authorization", "Bearer demo-partner")
                .header("Content-Type", "application/x-ndjson").POST(HttpRequest.BodyPublishers.ofString(body)).build();
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().toList();
    }

    private static String reached(PolicyVersion version, Row row, JsonNode answer) {
        assertThat(answer.has("problem")).as("%s %s", version.id(), answer).isFalse();
        String tier = answer.get("tier").asText();
        var reached = new ArrayList<String>();
        answer.at("/bounds/tiers").forEach(one -> reached.add(one.asText()));
        assertThat(tier).isEqualTo(reached.get(0)).isEqualTo(expected(version, row));
        return reached.toString();
    }

    /** By hand. Under most a way out or a finding of an officer is not known, so that the lowest tier is what is shown. */
    private static String expected(PolicyVersion version, Row row) {
        return switch (version.id()) {
            case "ins-meissner-2000", "ice-morton-2011-06" -> "individual-assessment";
            case "ice-taejohnson-2021" -> "other-priority";
            case "opla-doyle-2022" -> "nonpriority";
            case "dhs-huffman-2025-01-23" -> "no-exempt-class";
            case "uscis-nta-2025" -> row.convicted() || row.pending() ? "notice-to-appear" : "no-listed-ground";
            default -> "not-listed";
        };
    }
}
