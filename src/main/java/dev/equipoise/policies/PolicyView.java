package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A policy, and which of its versions counts.
 *
 * @param versions how many are published
 * @param latest the highest, or where none is published the highest draft
 * @param drafts highest first; left out where there are none that the caller may see
 */
record PolicyView(String id, String title, int versions, String latest, @Nullable String inForceToday,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> drafts) {

    static PolicyView of(PolicyShelf shelf, LocalDate today) {
        List<VersionHead> published = shelf.heads().stream().filter(head -> !head.standing().draft()).toList();
        VersionHead latest = published.isEmpty() ? shelf.heads().get(0) : published.get(0);
        return new PolicyView(shelf.policy(), latest.title(), published.size(), latest.version(),
                shelf.inForce(today).map(PolicyVersion::version).orElse(null),
                shelf.heads().stream().filter(head -> head.standing().draft()).map(VersionHead::version).toList());
    }
}
