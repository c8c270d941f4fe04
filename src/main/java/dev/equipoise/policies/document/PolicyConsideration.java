package dev.equipoise.policies.document;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Something that the policy has a person weigh, for or against the case's subject. It weighs nothing itself: no tier, score or
 * bound depends on it.
 *
 * @param speaks which way
 * @param when on what condition it holds; null where only a person can see that
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PolicyConsideration(String id, String title, Speaks speaks, List<String> stages, @Nullable String when,
        @Nullable String source, PolicyDocument.@Nullable Verified verified, @Nullable String note) {

    public PolicyConsideration {
        stages = List.copyOf(stages);
    }

    /** Which way a consideration speaks. */
    public enum Speaks implements Word {
        FOR, AGAINST
    }
}
