package dev.equipoise.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.policies.document.Effective;

/**
 * A version.
 *
 * @param state {@code draft}, {@code published}, or {@code withdrawn} where it is so today
 * @param document absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionView(String policy, String version, String title, String digest, Effective effective, String state,
        @Nullable String author, @Nullable Instant publishedAt, @Nullable String approvedBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PolicyEntry> entries,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Acknowledgement> acknowledgements,
        @Nullable JsonNode document) {

    static VersionView whole(PolicyVersion version, LocalDate today) {
        return of(version, today, version.document());
    }

    static VersionView summary(PolicyVersion version, LocalDate today) {
        return of(version, today, null);
    }

    private static VersionView of(PolicyVersion version, LocalDate today, @Nullable JsonNode document) {
        String state = version.draft() ? "draft" : version.withdrawnOn(today) ? "withdrawn" : "published";
        return new VersionView(version.id(), version.version(), version.title(), version.digest(), version.effective(),
                state, version.standing().author(), version.publishedAt(), version.approvedBy(),
                version.standing().entries(), version.standing().acknowledgements(), document);
    }
}
