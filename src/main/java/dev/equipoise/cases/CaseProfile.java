package dev.equipoise.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * A profile as it is stored.
 *
 * @param id ours
 * @param caseId of which case
 * @param stage at which stage
 * @param body its canonical JSON
 * @param assessedAt when it was assessed, or received where nobody said
 * @param receivedAt when it came in
 * @param aside whether it came under a pin or for another day, so that it can never be the current one
 * @param retraction that it was wrong; null where nobody said so
 */
public record CaseProfile(UUID id, UUID caseId, String stage, String body, Instant assessedAt, Instant receivedAt,
        boolean aside, @Nullable Retraction retraction) {

    /** Assessed later, or received later where they were assessed together. */
    boolean laterThan(CaseProfile other) {
        return Comparator.comparing(CaseProfile::assessedAt).thenComparing(CaseProfile::receivedAt)
                .compare(this, other) >= 0;
    }

    public Submission submission() {
        return StoredProfile.read(body);
    }

    /** As a caller sees it. */
    public ObjectNode view(String reference) {
        ObjectNode view = JsonNodeFactory.instance.objectNode();
        view.put("id", id.toString()).put("case", reference);
        StoredProfile.tree(body).properties().forEach(member -> view.set(member.getKey(), member.getValue()));
        view.put("assessedAt", assessedAt.toString()).put("receivedAt", receivedAt.toString());
        if (retraction != null) {
            view.putObject("retraction").put("reason", retraction.reason())
                    .put("retractedAt", retraction.retractedAt().toString());
        }
        return view;
    }
}
