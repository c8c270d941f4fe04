package dev.equipoise.policies;

import java.time.Instant;

import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.UnusablePolicy;
import dev.equipoise.policies.document.Canonical;
import dev.equipoise.policies.document.PolicyDocument;
import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** Makes a version of a document. */
final class Compiler {

    private Compiler() {
    }

    /**
     * @throws Rejected with everything that keeps the document from being used
     */
    static PolicyVersion compile(PolicyDocument document, Instant publishedAt, String approvedBy) {
        PolicyDefinition definition = DefinitionBuilder.build(document);
        Canonical canonical = Canonical.of(document);
        return new PolicyVersion(document, canonical.tree(), canonical.digest(), publishedAt, approvedBy, definition,
                classifier(definition));
    }

    /**
     * @throws Rejected as {@link #compile}
     */
    static PolicyVersion draft(PolicyDocument document, String author) {
        PolicyVersion version = compile(document, Instant.EPOCH, author);
        return version.standing(new Standing(true, author, null, null));
    }

    private static Classifier classifier(PolicyDefinition definition) {
        try {
            return Classifier.of(definition);
        } catch (UnusablePolicy e) {
            throw new Rejected(e.reasons().stream().map(reason -> new Violation("", reason)).toList());
        }
    }
}
