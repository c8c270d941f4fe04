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
 * @param state where it stands today
 * @param document absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionView(String policy, String version, String title, String digest, Effective effective, VersionState state,
        @Nullable String author, @Nullable Instant publishedAt, @Nullable String approvedBy,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PolicyEntry> entries,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Acknowledgement> acknowledgements,
        @Nullable JsonNode document) {

    /**
     * @param published the published versions of its policy
     */
    static VersionView whole(VersionHead version, List<PolicyVersion> published, LocalDate today) {
        return of(version, VersionState.on(today, version, published), version.document());
    }

    /**
     * @param published the published versions of its policy
     */
    static VersionView summary(VersionHead version, List<PolicyVersion> published, LocalDate today) {
        return of(version, VersionState.on(today, version, published), null);
    }

    private static VersionView of(VersionHead version, VersionState state, @Nullable JsonNode document) {
        return new VersionView(version.id(), version.version(), version.title(), version.digest(), version.effective(),
                state, version.standing().author(), version.standing().publishedAt(), version.standing().approvedBy(),
                version.standing().entries(), version.standing().acknowledgements(), document);
    }
}
