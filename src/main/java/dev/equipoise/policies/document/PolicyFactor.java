package dev.equipoise.policies.document;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** A factor as a policy reads it; without {@code values} it is not weighed, but rules may read it. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PolicyFactor(String title, Direction effect, List<Level> levels, Map<String, Long> values) {

    public PolicyFactor {
        levels = List.copyOf(levels);
        values = Map.copyOf(values);
    }

    /** One level, ranked by its place; {@code from} is the least measure that falls into it. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Level(String id, @Nullable Long from) {}

    /** What a higher rank does to enforcement priority. */
    public enum Direction implements Word {
        RAISES, LOWERS, MIXED
    }

    boolean definedAs(PolicyFactor other) {
        return title.equals(other.title) && effect == other.effect && levels.equals(other.levels);
    }
}
