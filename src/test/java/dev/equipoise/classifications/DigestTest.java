package dev.equipoise.classifications;

import static dev.equipoise.classifications.Calls.partner;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.erdtman.jcs.JsonCanonicalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.test.junit.QuarkusTest;

/** Works a digest out again from what a caller sent and got, with the standard's own implementation. */
@QuarkusTest
class DigestTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @ParameterizedTest
    @ValueSource(strings = {
            "{ 'stage': 'pursue-appeal', 'context': 'civil' }",
            "{ 'stage': 'initiate-removal-proceedings', 'context': 'administrative', 'asOf': '2026-02-03', 'agency': 'ice',"
                    + " 'place': 'seattle', 'ratings': { 'evidence-sufficiency': 'probable-cause', 'criminal-record':"
                    + " { 'anyOf': ['serious', 'minor'] }, 'court-caseload': { 'measure': 4120 },"
                    + " 'cooperation': { 'unknown': 'asked' } }, 'facts': { 'minor': true,"
                    + " 'citizenship-claim-unresolved': false } }",
            "{ 'stage': 'detain-or-release', 'context': 'civil', 'facts': { 'applicant-for-admission': true } }",
            "{ 'stage': 'execute-removal', 'context': 'civil', 'facts': { 'stay-in-force': true },"
                    + " 'ratings': { 'culpability': 'none' } }",
            "{ 'stage': 'issue-detainer', 'context': 'criminal', 'ratings': { 'offense-seriousness': 'grave-felony',"
                    + " 'evidence-sufficiency': 'beyond-reasonable-doubt' } }" })
    void aDigestCanBeWorkedOutFromTheOutside(String quoted) throws Exception {
        var asked = (ObjectNode) JSON.readTree(quoted.replace('\'', '"'));
        JsonNode answer = JSON.readTree(partner().body(asked.toString()).post("/v1/evaluations?include=rules").then()
                .statusCode(200).extract().asString());

        assertThat(answer.get("digest").textValue()).isEqualTo(digest(asked, answer));
    }

    private static String digest(ObjectNode asked, JsonNode answer) throws IOException, NoSuchAlgorithmException {
        ObjectNode all = JSON.createObjectNode();
        List.of("stage", "context", "agency", "place").forEach(name -> all.set(name, asked.get(name)));
        all.set("ratings", asked.has("ratings") ? inRankOrder(asked.get("ratings")) : JSON.createObjectNode());
        all.set("facts", asked.has("facts") ? asked.get("facts") : JSON.createObjectNode());
        all.set("asOf", answer.get("asOf"));
        all.set("policy", answer.get("policy").get("digest"));
        all.set("engine", answer.get("engine"));
        all.set("results", results(answer));
        byte[] canonical = new JsonCanonicalizer(all.toString()).getEncodedString().getBytes(StandardCharsets.UTF_8);
        return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(canonical));
    }

    /** Of the ratings above only one names its levels in another order than that of their ranks. */
    private static JsonNode inRankOrder(JsonNode ratings) {
        if (ratings.at("/criminal-record/anyOf") instanceof ArrayNode levels) {
            levels.removeAll().add("minor").add("serious");
        }
        return ratings;
    }

    private static ObjectNode results(JsonNode answer) {
        ObjectNode results = JSON.createObjectNode();
        List.of("discretion", "tier", "decidedBy", "settled", "score", "bounds", "unknown", "options")
                .forEach(name -> results.set(name, answer.get(name)));
        answer.get("contributions").forEach(one -> results.withArray("contributions")
                .add(only(one, "factor", "level", "assumed", "value", "points")));
        results.withArray("contributions");
        for (String list : List.of("gates", "rules")) {
            ArrayNode all = results.putArray(list);
            answer.get(list).forEach(one -> all.add(only(one, "id", "outcome")));
        }
        return results;
    }

    private static ObjectNode only(JsonNode whole, String... names) {
        ObjectNode part = JSON.createObjectNode();
        for (String name : names) {
            if (whole.has(name)) {
                part.set(name, whole.get(name));
            }
        }
        return part;
    }
}
