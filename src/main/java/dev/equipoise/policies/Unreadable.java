package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.policies.document.Effective;

/**
 * A stored version that this service cannot read, since the catalogue is no longer as it was. It is shown as it was stored;
 * nothing is answered under it, and where it would hold, no other version takes its place.
 *
 * @param written when its document says that it is in force
 */
record Unreadable(String id, String version, String title, String digest, JsonNode document, Effective written,
        Standing standing) implements VersionHead {

    static Unreadable of(PolicyVersionEntity entity, JsonNode document) {
        return new Unreadable(entity.policy, entity.version, document.path("title").asText(entity.policy),
                entity.digest, document, effective(document.path("effective")), entity.standing());
    }

    Unreadable with(List<PolicyEntry> entries) {
        return new Unreadable(id, version, title, digest, document, written, standing.with(entries));
    }

    @Override
    public Effective effective() {
        return standing.over(written);
    }

    private static Effective effective(JsonNode written) {
        return new Effective(LocalDate.parse(written.path("from").asText()), day(written.path("until")),
                StreamSupport.stream(written.path("suspended").spliterator(), false)
                        .map(one -> new Effective.Suspension(LocalDate.parse(one.path("from").asText()),
                                day(one.path("until")), one.path("reason").asText(null),
                                one.path("source").asText(null)))
                        .toList());
    }

    private static @Nullable LocalDate day(JsonNode day) {
        return day.isTextual() ? LocalDate.parse(day.textValue()) : null;
    }
}
