package dev.equipoise.policies;

import java.util.ArrayList;

import jakarta.enterprise.context.ApplicationScoped;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.policies.document.DocumentReader;
import dev.equipoise.policies.document.PolicyDocument;
import dev.equipoise.policies.document.Source;
import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** Reads what an author wrote, and says all that is wrong with it at once: form, references and conditions together. */
@ApplicationScoped
class DraftReader {

    /** What the database keeps of one version, in characters. */
    private static final int LONGEST = 1_000_000;

    private final Catalog catalog;

    DraftReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @throws Rejected with every mistake, each with its pointer, line and column
     */
    PolicyVersion read(Source source, String author) {
        var found = new ArrayList<>(source.places().twice());
        PolicyDocument document = new DocumentReader(catalog).read(source.tree(), found);
        DefinitionBuilder.check(document, found);
        if (!found.isEmpty()) {
            throw new Rejected(source.places().placed(found));
        }
        PolicyVersion draft = Compiler.draft(document, author);
        if (draft.document().toString().length() > LONGEST) {
            throw new Rejected(new Violation("", "Written out in full, a policy has at most " + LONGEST
                    + " characters.").at(1, 1));
        }
        return draft;
    }
}
