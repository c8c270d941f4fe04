package dev.equipoise.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.policies.document.Effective;
import dev.equipoise.policies.document.PolicyConsideration;
import dev.equipoise.policies.document.PolicyDocument;
import dev.equipoise.policies.document.PolicyFact;
import dev.equipoise.policies.document.PolicyFactor;
import dev.equipoise.policies.document.PolicyGate;
import dev.equipoise.policies.document.PolicyRule;
import dev.equipoise.policies.document.PolicyTier;
import dev.equipoise.policies.document.Scope;

/**
 * One version of a policy, compiled. Immutable; what happens to it later makes another of the same document.
 *
 * @param content what its document says, prose included
 * @param published the same in its published form
 * @param compiled the same as the engine has it; of a version that comes with the service, made when it is first needed
 * @param standing whether it is published, by whom, and what has happened to it since
 */
public record PolicyVersion(PolicyDocument content, Lazy<Published> published, Lazy<Compiled> compiled,
        Standing standing) implements VersionHead {

    /** The document as canonical JSON; not to be changed. */
    @Override
    public JsonNode document() {
        return published.get().document();
    }

    /** {@code sha256:…} of the document's RFC 8785 form. */
    @Override
    public String digest() {
        return published.get().digest();
    }

    /** What the engine was given. */
    public PolicyDefinition definition() {
        return compiled.get().definition();
    }

    /** Classifies under this version. */
    public Classifier classifier() {
        return compiled.get().classifier();
    }

    PolicyVersion standing(Standing other) {
        return new PolicyVersion(content, published, compiled, other);
    }

    PolicyVersion acknowledging(List<Acknowledgement> signed) {
        return standing(new Standing(draft(), standing.author(), standing.approvedBy(), standing.publishedAt(),
                standing.entries(), signed));
    }

    /** Whether nobody has approved it yet: it may be tried, and nothing may be stored under it. */
    public boolean draft() {
        return standing.draft();
    }

    /** When it was published; null for a draft. */
    public @Nullable Instant publishedAt() {
        return standing.publishedAt();
    }

    /** When it was published, where that was after a day (in UTC): nobody could read it then. Else null. */
    public @Nullable Instant publishedAfter(LocalDate day) {
        Instant published = publishedAt();
        return published != null && day.isBefore(LocalDate.ofInstant(published, ZoneOffset.UTC)) ? published : null;
    }

    /** Who approved it, {@code shipped} for one that comes with the service; null for a draft. */
    public @Nullable String approvedBy() {
        return standing.approvedBy();
    }

    /** The policy's id. */
    @Override
    public String id() {
        return content.policy();
    }

    /** Semantic, as in 1.0.0. */
    @Override
    public String version() {
        return content.version();
    }

    @Override
    public String title() {
        return content.title();
    }

    /** When it is in force, with the suspensions that came later; of a withdrawal {@link #withdrawnOn} tells. */
    @Override
    public Effective effective() {
        return standing.over(content.effective());
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

    public Optional<PolicyConsideration> consideration(String id) {
        return content.considerations().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<PolicyFactor> factor(String id) {
        return Optional.ofNullable(content.factors().get(id));
    }

    public Optional<PolicyFact> fact(String id) {
        return Optional.ofNullable(content.facts().get(id));
    }
}
