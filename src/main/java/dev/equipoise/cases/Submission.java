package dev.equipoise.cases;

import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;

/**
 * The whole picture of one case at one time, as submitted. What is not in it is unknown.
 *
 * @param docket the body of cases that it belongs to; null in an evaluation
 * @param stage id of a stage
 * @param context id of a context
 * @param ratings by factor id
 * @param facts by fact id
 * @param agency who would act; null where open
 * @param place where; null where open
 * @param assessedBy an opaque name of who assessed; null where nobody said
 * @param assessedAt when; null where nobody said
 */
public record Submission(@Nullable String docket, String stage, String context, Map<String, Assessment> ratings,
        Map<String, FactValue> facts, @Nullable String agency, @Nullable String place, @Nullable String assessedBy,
        @Nullable Instant assessedAt) {

    public Submission {
        ratings = Map.copyOf(ratings);
        facts = Map.copyOf(facts);
    }

    /** What the engine reads of it. */
    public Profile profile() {
        return new Profile(stage, context, ratings.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, rating -> rating.getValue().rating())), facts);
    }
}
