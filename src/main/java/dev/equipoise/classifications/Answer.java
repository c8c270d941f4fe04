package dev.equipoise.classifications;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.equipoise.cases.Submission;
import dev.equipoise.engine.classify.Ask;
import dev.equipoise.engine.classify.Classification;
import dev.equipoise.policies.PolicyVersion;

/**
 * Everything that an answer is written from.
 *
 * @param stored what only a stored classification has; null for one that is only computed
 * @param submission what was asked about
 * @param version the policy version that answers
 * @param asOf the day for which it is read
 * @param classification the engine's result
 * @param askNext what to ask next; null where nobody wants to know
 * @param warnings sentences
 * @param digest covers all that decided, and the result
 */
record Answer(@Nullable Stored stored, Submission submission, PolicyVersion version, LocalDate asOf,
        Classification classification, @Nullable List<Ask> askNext, List<String> warnings, String digest) {

    /**
     * @param id the classification's
     * @param reference the partner's name for the case
     * @param profile the profile's id
     * @param classifiedAt when
     */
    record Stored(UUID id, String reference, UUID profile, Instant classifiedAt) {}
}
