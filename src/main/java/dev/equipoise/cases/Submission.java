package dev.equipoise.cases;

import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

/**
 * The whole picture of one case at one time, as submitted. What is not in it is unknown.
 *
 * @param docket the body of cases that it belongs to; null in an evaluation
 * @param stage id of a stage
 * @param context id of a context
 * @param ratings by factor id, in the order of the ids
 * @param facts by fact id, in the order of the ids
 * @param agency who would act; null where open
 * @param place where; null where open
 * @param assessedBy an opaque name of who assessed; null where nobody said
 * @param assessedAt when; null where nobody said
 */
public record Submission(@Nullable String docket, String stage, String context, Map<String, Assessment> ratings,
        Map<String, FactValue> facts, @Nullable String agency, @Nullable String place, @Nullable String assessedBy,
        @Nullable Instant assessedAt) {

    public Submission {
        ratings = Collections.unmodifiableSortedMap(new TreeMap<>(ratings));
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** What the engine reads of it. */
    public Profile profile() {
        Map<String, Rating> bare = new HashMap<>();
        ratings.forEach((factor, assessment) -> bare.put(factor, assessment.rating()));
        return new Profile(stage, context, bare, facts);
    }
}
