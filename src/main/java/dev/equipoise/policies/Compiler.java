package dev.equipoise.policies;

import java.time.Instant;

import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.UnusablePolicy;
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
        return new PolicyVersion(document, new Lazy<>(() -> Published.of(document)), Lazy.of(compiled(document)),
                new Standing(false, null, approvedBy, publishedAt));
    }

    /** The same, but compiled when it is first needed: what keeps it from being used shows only then. */
    static PolicyVersion later(PolicyDocument document, Instant publishedAt, String approvedBy) {
        return new PolicyVersion(document, new Lazy<>(() -> Published.of(document)),
                new Lazy<>(() -> compiled(document)), new Standing(false, null, approvedBy, publishedAt));
    }

    /**
     * @throws Rejected as {@link #compile}
     */
    static PolicyVersion draft(PolicyDocument document, String author) {
        PolicyVersion version = compile(document, Instant.EPOCH, author);
        return version.standing(new Standing(true, author, null, null));
    }

    private static Compiled compiled(PolicyDocument document) {
        PolicyDefinition definition = DefinitionBuilder.build(document);
        return new Compiled(definition, classifier(definition));
    }

    private static Classifier classifier(PolicyDefinition definition) {
        try {
            return Classifier.of(definition);
        } catch (UnusablePolicy e) {
            throw new Rejected(e.reasons().stream().map(reason -> new Violation("", reason)).toList());
        }
    }
}
