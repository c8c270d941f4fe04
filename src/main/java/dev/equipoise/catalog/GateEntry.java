package dev.equipoise.catalog;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Something that the law settles before any score.
 *
 * @param stages ids of stages, or {@code any} alone
 * @param when the condition: that the boolean fact of the gate's own id is true
 * @param options the ids that it bars; absent where it bars all of that polarity
 * @param contested whether courts are divided on it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GateEntry(String id, String title, List<String> stages, String when, Bars bars,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> options, String because, String source,
        Verified verified, boolean contested, @Nullable String note) {

    public GateEntry {
        stages = List.copyOf(stages);
        options = Lists.orEmpty(options);
    }

    /** What a gate takes away: enforcement itself, or the choice not to enforce. */
    public enum Bars {

        ENFORCEMENT, DISCRETION;

        /** @return the name that it has in the API */
        @JsonValue
        public String id() {
            return Ids.of(this);
        }
    }

    /** @return whether the gate stands at that stage */
    public boolean standsAt(String stage) {
        return stages.contains("any") || stages.contains(stage);
    }
}
