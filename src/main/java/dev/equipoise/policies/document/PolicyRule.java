package dev.equipoise.policies.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One rule. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PolicyRule(String id, @Nullable String title, List<String> stages, String when, Consequence then,
        String because, @Nullable String source, PolicyDocument.@Nullable Verified verified, @Nullable String note) {

    public PolicyRule {
        stages = List.copyOf(stages);
    }

    /** What a rule does: exactly one of the four. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Consequence(@Nullable Long points, @Nullable String tier, @Nullable String atMost,
            @Nullable String atLeast) {}
}
