package dev.equipoise.cases;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Rating;

/** The one JSON form of a profile: what the same profile, written another way, has in common. */
public final class ProfileJson {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private ProfileJson() {
    }

    /** Everything that was submitted, as it is stored. */
    static ObjectNode of(Submission submission) {
        ObjectNode body = JSON.objectNode();
        put(body, "docket", submission.docket());
        body.put("stage", submission.stage()).put("context", submission.context());
        body.set("ratings", ratings(submission.ratings(), true));
        body.set("facts", facts(submission.facts()));
        put(body, "agency", submission.agency());
        put(body, "place", submission.place());
        put(body, "assessedBy", submission.assessedBy());
        put(body, "assessedAt", submission.assessedAt());
        return body;
    }

    /** What decides: without dockets, people, bases and times. */
    public static ObjectNode deciding(Submission submission) {
        ObjectNode body = JSON.objectNode();
        body.put("stage", submission.stage()).put("context", submission.context());
        body.set("ratings", ratings(submission.ratings(), false));
        body.set("facts", facts(submission.facts()));
        body.put("agency", submission.agency()).put("place", submission.place());
        return body;
    }

    private static void put(ObjectNode body, String name, @Nullable Object value) {
        if (value != null) {
            body.put(name, value.toString());
        }
    }

    private static ObjectNode ratings(Map<String, Assessment> ratings, boolean sources) {
        ObjectNode all = JSON.objectNode();
        new TreeMap<>(ratings).forEach((factor, assessment) -> {
            boolean bare = assessment.bare() || !sources;
            if (bare && assessment.rating() instanceof Rating.Level level) {
                all.put(factor, level.name());
            } else {
                all.set(factor, detailed(assessment, bare));
            }
        });
        return all;
    }

    private static ObjectNode detailed(Assessment assessment, boolean bare) {
        ObjectNode one = JSON.objectNode();
        Rating rating = assessment.rating();
        if (rating instanceof Rating.Level level) {
            one.put("level", level.name());
        } else if (rating instanceof Rating.AnyOf any) {
            var names = one.putArray("anyOf");
            any.names().forEach(names::add);
        } else if (rating instanceof Rating.Measure measure) {
            one.put("measure", measure.value());
        } else if (rating instanceof Rating.Unknown unknown) {
            one.put("unknown", unknown.asked() ? "asked" : "not-asked");
        }
        if (!bare && assessment.verified() != null) {
            one.put("verified", assessment.verified());
        }
        if (!bare) {
            put(one, "basis", assessment.basis());
        }
        return one;
    }

    private static ObjectNode facts(Map<String, FactValue> facts) {
        ObjectNode all = JSON.objectNode();
        new TreeMap<>(facts).forEach((id, fact) -> {
            if (fact instanceof FactValue.YesNo answer) {
                all.put(id, answer.value());
            } else if (fact instanceof FactValue.Whole number) {
                all.put(id, number.value());
            } else if (fact instanceof FactValue.Day day) {
                all.put(id, day.value().toString());
            } else if (fact instanceof FactValue.Choice choice) {
                all.put(id, choice.value());
            }
        });
        return all;
    }
}
