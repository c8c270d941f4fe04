package dev.equipoise.policies.guard;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * How one stage's profiles fall into tiers: every combination of known levels, with the facts that rules read known in each
 * class or unknown.
 *
 * @param total how many were counted
 * @param tiers lowest first; those that law decides come last, as {@code moot} and {@code unavailable}
 * @param sampled null where all were counted
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Share(String stage, String context, LocalDate asOf, BigInteger total, List<Part> tiers,
        @Nullable Sample sampled) {

    public Share {
        tiers = List.copyOf(tiers);
    }

    /**
     * @param count how many come to it
     * @param witness a profile with nothing unknown that comes to it; null where there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Part(String tier, BigInteger count, @Nullable Witness witness) {}

    /**
     * Not all could be counted: what was drawn stands for them.
     *
     * @param size how many draws
     * @param seed draws with the same seed are the same
     */
    public record Sample(int size, long seed) {}
}
