package dev.equipoise.cases;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.cases.Vocabulary.FactorWords;
import dev.equipoise.engine.profile.Rating;
import dev.equipoise.problem.Violation;

/** Reads what a rating says of one factor's levels. */
final class LevelsReader {

    private final String at;
    private final FactorWords words;
    private final List<Violation> found;

    LevelsReader(String at, FactorWords words, List<Violation> found) {
        this.at = at;
        this.words = words;
        this.found = found;
    }

    @Nullable
    String level(String pointer, JsonNode value) {
        if (!value.isTextual()) {
            found.add(new Violation(pointer, "This must be the name of a level, not " + Kinds.of(value) + ".",
                    words.levels()));
            return null;
        }
        int rank = words.levels().indexOf(value.textValue());
        if (rank < 0) {
            found.add(Violation.unknown(pointer, "level", value.textValue(), words.levels()));
            return null;
        }
        return words.levels().get(rank);
    }

    /** One level among several is the level itself. */
    @Nullable
    Rating anyOf(JsonNode value) {
        if (!value.isArray() || value.isEmpty()) {
            found.add(new Violation(at + "/anyOf", "This must be an array of at least one level.", words.levels()));
            return null;
        }
        var levels = new ArrayList<String>();
        for (int place = 0; place < value.size(); place++) {
            String level = level(at + "/anyOf/" + place, value.get(place));
            if (levels.contains(level)) {
                found.add(new Violation(at + "/anyOf/" + place, "This level is there twice."));
            } else if (level != null) {
                levels.add(level);
            }
        }
        return levels.size() < value.size()
                ? null
                : levels.size() == 1
                        ? new Rating.Level(levels.get(0))
                        : new Rating.AnyOf(words.levels().stream().filter(levels::contains).toList());
    }

    @Nullable
    Rating measure(JsonNode value) {
        Long least = words.leastMeasure();
        if (least == null) {
            found.add(new Violation(at + "/measure", "This factor has no measure; name a level.", words.levels()));
            return null;
        }
        if (!Numbers.whole(value) || value.longValue() < least) {
            found.add(new Violation(at + "/measure", "This must be a whole number from " + least + " to "
                    + Numbers.LARGEST + "."));
            return null;
        }
        return new Rating.Measure(value.longValue());
    }
}
