package dev.equipoise.policies.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Law that comes before any score; without {@code options} it bars all of its side. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PolicyGate(String id, @Nullable String title, List<String> stages, String when, Bars bars,
        List<String> options, String because, @Nullable String source, PolicyDocument.@Nullable Verified verified,
        @Nullable Boolean contested, @Nullable String note) {

    public PolicyGate {
        stages = List.copyOf(stages);
        options = List.copyOf(options);
    }

    /** What a gate takes away: enforcement itself, or the choice not to enforce. */
    public enum Bars implements Word {
        ENFORCEMENT, DISCRETION
    }
}
