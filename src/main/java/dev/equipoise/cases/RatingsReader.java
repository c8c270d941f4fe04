package dev.equipoise.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.cases.Vocabulary.FactorWords;
import dev.equipoise.engine.profile.Rating;
import dev.equipoise.problem.Violation;

/** Reads ratings in each of the forms that they may have. */
final class RatingsReader {

    private static final List<String> FORMS = List.of("level", "anyOf", "measure", "unknown");
    private static final List<String> MEMBERS = Stream
            .concat(FORMS.stream(), Stream.of("verified", "basis")).toList();
    private static final Pattern BASIS = Pattern.compile("[^\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}]{1,200}");
    private static final List<String> ASKED = List.of("asked", "not-asked");

    private final Map<String, FactorWords> factors;
    private final Names names;
    private final List<Violation> found;

    RatingsReader(Map<String, FactorWords> factors, Names names, List<Violation> found) {
        this.factors = factors;
        this.names = names;
        this.found = found;
    }

    Map<String, Assessment> read(@Nullable JsonNode ratings) {
        var read = new TreeMap<String, Assessment>();
        if (ratings instanceof ObjectNode object) {
            names.only(object, "/ratings", "factor", factors.keySet());
            object.properties().forEach(entry -> {
                FactorWords words = factors.get(entry.getKey());
                if (words != null && !entry.getValue().isNull()) {
                    var one = assessment(entry.getKey(), entry.getValue(), words);
                    if (one != null) {
                        read.put(words.id(), one);
                    }
                }
            });
        } else if (ratings != null) {
            found.add(new Violation("/ratings", "This must be an object of ratings by factor, not "
                    + Kinds.of(ratings) + "."));
        }
        return read;
    }

    private @Nullable Assessment assessment(String factor, JsonNode value, FactorWords words) {
        String at = "/ratings/" + factor;
        if (value.isTextual()) {
            var level = new LevelsReader(at, words, found).level(at, value);
            return level == null ? null : new Assessment(new Rating.Level(level), null, null);
        }
        if (value instanceof ObjectNode object) {
            return detailed(at, object, words);
        }
        found.add(new Violation(at, "This must be the name of a level, an object or null, not " + Kinds.of(value) + ".",
                words.levels()));
        return null;
    }

    private @Nullable Assessment detailed(String at, ObjectNode object, FactorWords words) {
        names.only(object, at, "member of a rating", MEMBERS);
        var fields = new Fields(object, at, found);
        List<String> given = forms(fields);
        Boolean verified = fields.yesNo("verified");
        String basis = fields.shaped("basis", BASIS, "A basis is 1 to 200 visible characters.");
        if (given.size() != 1) {
            found.add(new Violation(at, "A rating says exactly one of level, anyOf, measure or unknown.", FORMS));
            return null;
        }
        if (given.get(0).equals("unknown") && verified != null) {
            fields.wrong("verified", "What is unknown cannot be verified.");
        }
        Rating rating = rating(at, fields, given.get(0), words);
        return rating == null ? null : new Assessment(rating, verified, basis);
    }

    private static List<String> forms(Fields fields) {
        var given = new ArrayList<String>(1);
        for (String form : FORMS) {
            if (fields.value(form) != null) {
                given.add(form);
            }
        }
        return given;
    }

    private @Nullable Rating rating(String at, Fields fields, String form, FactorWords words) {
        var levels = new LevelsReader(at, words, found);
        JsonNode value = Objects.requireNonNull(fields.value(form));
        return switch (form) {
            case "level" -> {
                String level = levels.level(at + "/level", value);
                yield level == null ? null : new Rating.Level(level);
            }
            case "anyOf" -> levels.anyOf(value);
            case "measure" -> levels.measure(value);
            default -> {
                String asked = fields.oneOf("unknown", "way of being unknown", ASKED);
                yield asked == null ? null : new Rating.Unknown(asked.equals("asked"));
            }
        };
    }
}
