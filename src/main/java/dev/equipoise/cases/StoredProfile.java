package dev.equipoise.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Rating;

/** Reads a profile back from the form in which {@link ProfileJson} wrote it; it was checked when it came in. */
final class StoredProfile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private StoredProfile() {
    }

    static JsonNode tree(String body) {
        try {
            return JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException("A stored profile is not JSON", e);
        }
    }

    static Submission read(String body) {
        JsonNode profile = tree(body);
        var ratings = new HashMap<String, Assessment>();
        profile.get("ratings").properties().forEach(one -> ratings.put(one.getKey(), assessment(one.getValue())));
        Map<String, FactValue> facts = new HashMap<>();
        profile.get("facts").properties().forEach(one -> facts.put(one.getKey(), fact(one.getValue())));
        String assessedAt = text(profile, "assessedAt");
        return new Submission(text(profile, "docket"), profile.get("stage").textValue(),
                profile.get("context").textValue(), ratings, facts, text(profile, "agency"), text(profile, "place"),
                text(profile, "assessedBy"), assessedAt == null ? null : Instant.parse(assessedAt));
    }

    private static Assessment assessment(JsonNode stored) {
        if (stored.isTextual()) {
            return new Assessment(new Rating.Level(stored.textValue()), null, null);
        }
        JsonNode verified = stored.get("verified");
        return new Assessment(rating(stored), verified == null ? null : (Boolean) verified.booleanValue(),
                text(stored, "basis"));
    }

    private static Rating rating(JsonNode stored) {
        if (stored.has("level")) {
            return new Rating.Level(stored.get("level").textValue());
        }
        if (stored.has("anyOf")) {
            var names = new ArrayList<String>();
            stored.get("anyOf").forEach(name -> names.add(name.textValue()));
            return new Rating.AnyOf(names);
        }
        return stored.has("measure")
                ? new Rating.Measure(stored.get("measure").longValue())
                : new Rating.Unknown(stored.get("unknown").textValue().equals("asked"));
    }

    /** A day and a choice are both strings; no choice is written like a day. */
    private static FactValue fact(JsonNode stored) {
        if (stored.isBoolean()) {
            return new FactValue.YesNo(stored.booleanValue());
        }
        if (stored.isNumber()) {
            return new FactValue.Whole(stored.longValue());
        }
        String text = stored.textValue();
        return text.matches("\\d{4}-\\d{2}-\\d{2}")
                ? new FactValue.Day(LocalDate.parse(text))
                : new FactValue.Choice(text);
    }

    private static @Nullable String text(JsonNode stored, String name) {
        return stored.has(name) ? stored.get(name).textValue() : null;
    }
}
