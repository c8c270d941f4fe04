package dev.equipoise.classifications;

import static dev.equipoise.classifications.Calls.evaluate;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;
import dev.equipoise.policies.guard.GuardReport;
import dev.equipoise.policies.guard.Guards;
import dev.equipoise.policies.guard.Share;

import io.quarkus.test.junit.QuarkusTest;

/** What a guard hands over as a witness is a request, as it is written. */
@QuarkusTest
class WitnessTest {

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "test-sum", "test-none" })
    void eachWitnessOfATierIsEvaluatedThere(String policy) {
        PolicyVersion version = Shelved.any(policy);
        GuardReport report = Guards.of(version.content(), version.definition(), Shelved.CATALOG);

        assertThat(report.shares()).isNotEmpty();
        report.shares().forEach(share -> share.tiers().forEach(part -> shows(version, part)));
    }

    private void shows(PolicyVersion version, Share.Part part) {
        if (part.witness() != null) {
            ObjectNode request = json.valueToTree(part.witness());
            request.put("policy", version.id()).put("policyVersion", version.version());
            boolean law = part.tier().equals("moot") || part.tier().equals("unavailable");
            evaluate(request.toString()).statusCode(200).body(law ? "discretion" : "tier", is(part.tier()));
        }
    }
}
