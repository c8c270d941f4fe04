package dev.equipoise.cases;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads the members of a profile. */
final class SubmissionReader {

    static final List<String> MEMBERS = List.of("docket", "stage", "context", "ratings", "facts", "assessedBy",
            "assessedAt", "agency", "place", "policy", "policyVersion", "asOf");
    static final List<String> CONTEXTS = List.of("civil", "administrative", "criminal");
    static final Pattern ID = Pattern.compile("(?=.{1,64}$)[a-z0-9]+(-[a-z0-9]+)*");
    private static final String ID_MEANS = "This must be 1 to 64 characters of the form words-in-lower-case.";
    private static final Pattern WHO = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    private static final String WHO_MEANS = "This is an opaque name of 1 to 64 of the characters A-Z, a-z, 0-9, '.',"
            + " '_', '~' and '-'.";

    private final Fields fields;
    private final List<String> stages;
    private final RatingsReader ratings;
    private final FactsReader facts;

    SubmissionReader(Fields fields, List<String> stages, RatingsReader ratings, FactsReader facts) {
        this.fields = fields;
        this.stages = stages;
        this.ratings = ratings;
        this.facts = facts;
    }

    /** What could be read; where something was wrong it was noted, and the result is not to be used. */
    Submission read(boolean stored) {
        fields.require("stage", stages);
        fields.require("context", CONTEXTS);
        if (stored) {
            fields.require("docket", List.of());
            fields.require("assessedBy", List.of());
        }
        return new Submission(fields.shaped("docket", ID, ID_MEANS),
                Objects.requireNonNullElse(fields.oneOf("stage", "stage", stages), ""),
                Objects.requireNonNullElse(fields.oneOf("context", "context", CONTEXTS), ""),
                ratings.read(fields.value("ratings")), facts.read(fields.value("facts")),
                fields.shaped("agency", ID, ID_MEANS), fields.shaped("place", ID, ID_MEANS),
                fields.shaped("assessedBy", WHO, WHO_MEANS), fields.instant("assessedAt"));
    }
}
