package dev.equipoise.cases;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Rating;
import dev.equipoise.exchange.JsonBytes;

/**
 * The one JSON form of a profile (RFC 8785): what the same profile, written another way, has in common. Members are
 * written in the order of their names.
 */
public final class ProfileJson {

    private static final int USUAL_SIZE = 1_000;

    private ProfileJson() {
    }

    /** Everything that was submitted, as it is stored. */
    static String text(Submission submission) {
        var json = new JsonBytes(USUAL_SIZE).object();
        put(json, "agency", submission.agency());
        put(json, "assessedAt", submission.assessedAt());
        put(json, "assessedBy", submission.assessedBy());
        put(json, "context", submission.context());
        put(json, "docket", submission.docket());
        facts(json.name("facts"), submission);
        put(json, "place", submission.place());
        json.name("ratings").object();
        for (Map.Entry<String, Assessment> one : submission.ratings().entrySet()) {
            assessment(json.name(one.getKey()), one.getValue());
        }
        json.endObject();
        put(json, "stage", submission.stage());
        return new String(json.endObject().toByteArray(), StandardCharsets.UTF_8);
    }

    /** The ratings without what they rest on, by factor. */
    public static void ratings(JsonBytes json, Submission submission) {
        json.object();
        for (Map.Entry<String, Assessment> one : submission.ratings().entrySet()) {
            bare(json.name(one.getKey()), one.getValue().rating());
        }
        json.endObject();
    }

    /** The facts, by name. */
    public static void facts(JsonBytes json, Submission submission) {
        json.object();
        for (Map.Entry<String, FactValue> one : submission.facts().entrySet()) {
            fact(json.name(one.getKey()), one.getValue());
        }
        json.endObject();
    }

    private static void assessment(JsonBytes json, Assessment assessment) {
        if (assessment.bare()) {
            bare(json, assessment.rating());
            return;
        }
        json.object();
        anyOf(json, assessment.rating());
        put(json, "basis", assessment.basis());
        one(json, assessment.rating());
        if (assessment.verified() != null) {
            json.name("verified").truth(assessment.verified());
        }
        json.endObject();
    }

    private static void bare(JsonBytes json, Rating rating) {
        if (rating instanceof Rating.Level level) {
            json.string(level.name());
            return;
        }
        json.object();
        anyOf(json, rating);
        one(json, rating);
        json.endObject();
    }

    private static void anyOf(JsonBytes json, Rating rating) {
        if (rating instanceof Rating.AnyOf any) {
            json.name("anyOf").strings(any.names());
        }
    }

    private static void one(JsonBytes json, Rating rating) {
        if (rating instanceof Rating.Level level) {
            json.name("level").string(level.name());
        } else if (rating instanceof Rating.Measure measure) {
            json.name("measure").whole(measure.value());
        } else if (rating instanceof Rating.Unknown unknown) {
            json.name("unknown").string(unknown.asked() ? "asked" : "not-asked");
        }
    }

    private static void fact(JsonBytes json, FactValue fact) {
        if (fact instanceof FactValue.YesNo answer) {
            json.truth(answer.value());
        } else if (fact instanceof FactValue.Whole number) {
            json.whole(number.value());
        } else if (fact instanceof FactValue.Day day) {
            json.string(day.value().toString());
        } else if (fact instanceof FactValue.Choice choice) {
            json.string(choice.value());
        }
    }

    private static void put(JsonBytes json, String name, @Nullable Object value) {
        if (value != null) {
            json.name(name).string(value.toString());
        }
    }
}
