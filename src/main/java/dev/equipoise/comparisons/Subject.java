package dev.equipoise.comparisons;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import dev.equipoise.cases.Submission;
import dev.equipoise.exchange.JsonBytes;
import dev.equipoise.policies.Placement;

/**
 * What is compared.
 *
 * @param submission a profile
 * @param stored whose it is; null for one that is not stored
 */
record Subject(Submission submission, @Nullable Stored stored) {

    /**
     * @param reference the partner's name for the case
     * @param profile the profile's id
     */
    record Stored(String reference, UUID profile) {}

    Placement placement() {
        return new Placement(submission.stage(), submission.agency(), submission.place());
    }

    /** Its members, into an object that is open. */
    void write(JsonBytes json) {
        if (stored != null) {
            json.name("case").string(stored.reference());
            json.name("profile").string(stored.profile().toString());
        }
        json.name("stage").string(submission.stage());
        json.name("context").string(submission.context());
    }
}
