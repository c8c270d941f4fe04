package dev.equipoise.policies;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.policies.document.Effective;

/**
 * A published version.
 *
 * @param document absent in lists
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionView(String policy, String version, String title, String digest, Effective effective, String state,
        Instant publishedAt, String approvedBy, @Nullable JsonNode document) {

    static VersionView whole(PolicyVersion version) {
        return of(version, version.document());
    }

    static VersionView summary(PolicyVersion version) {
        return of(version, null);
    }

    private static VersionView of(PolicyVersion version, @Nullable JsonNode document) {
        return new VersionView(version.id(), version.version(), version.title(), version.digest(), version.effective(),
                "published", version.publishedAt(), version.approvedBy(), document);
    }
}
