package dev.equipoise.policies;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.policies.document.Effective;
import dev.equipoise.policies.document.PolicyDocument;
import dev.equipoise.policies.document.PolicyFact;
import dev.equipoise.policies.document.PolicyFactor;
import dev.equipoise.policies.document.PolicyGate;
import dev.equipoise.policies.document.PolicyRule;
import dev.equipoise.policies.document.PolicyTier;
import dev.equipoise.policies.document.Scope;

/**
 * One published version of a policy, compiled. Immutable.
 *
 * @param content what its document says, prose included
 * @param document the same as canonical JSON; not to be changed
 * @param digest {@code sha256:…} of the document's RFC 8785 form
 * @param publishedAt when it was published
 * @param approvedBy who approved it; {@code shipped} for one that comes with the service
 * @param definition what the engine was given
 * @param classifier classifies under this version
 */
public record PolicyVersion(PolicyDocument content, JsonNode document, String digest, Instant publishedAt,
        String approvedBy, PolicyDefinition definition, Classifier classifier) {

    /** The policy's id. */
    public String id() {
        return content.policy();
    }

    /** Semantic, as in 1.0.0. */
    public String version() {
        return content.version();
    }

    public String title() {
        return content.title();
    }

    public Effective effective() {
        return content.effective();
    }

    public Scope scope() {
        return content.scope();
    }

    public Optional<PolicyRule> rule(String id) {
        return content.rules().stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    public Optional<PolicyGate> gate(String id) {
        return content.gates().stream().filter(gate -> gate.id().equals(id)).findFirst();
    }

    public Optional<PolicyTier> tier(String id) {
        return content.tiers().stream().filter(tier -> tier.id().equals(id)).findFirst();
    }

    public Optional<PolicyFactor> factor(String id) {
        return Optional.ofNullable(content.factors().get(id));
    }

    public Optional<PolicyFact> fact(String id) {
        return Optional.ofNullable(content.facts().get(id));
    }
}
