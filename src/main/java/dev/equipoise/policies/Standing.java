package dev.equipoise.policies;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.equipoise.policies.document.Effective;

/**
 * What is true of a version beside its document, which never changes.
 *
 * @param draft whether nobody has approved it yet
 * @param author who wrote it; null for one that comes with the service
 * @param approvedBy who published it; null for a draft
 * @param publishedAt when; null for a draft
 * @param entries suspensions and withdrawals, in the order in which they were made
 * @param acknowledgements what was signed for in a version that comes with the service
 */
public record Standing(boolean draft, @Nullable String author, @Nullable String approvedBy,
        @Nullable Instant publishedAt, List<PolicyEntry> entries, List<Acknowledgement> acknowledgements) {

    public Standing {
        entries = List.copyOf(entries);
        acknowledgements = List.copyOf(acknowledgements);
    }

    /** Of a version to which nothing has happened since. */
    Standing(boolean draft, @Nullable String author, @Nullable String approvedBy, @Nullable Instant publishedAt) {
        this(draft, author, approvedBy, publishedAt, List.of(), List.of());
    }

    Standing with(List<PolicyEntry> later) {
        return new Standing(draft, author, approvedBy, publishedAt, later, acknowledgements);
    }

    /** Those that count, by their first day: a later one that begins on the same day takes the place of the earlier. */
    List<PolicyEntry> withdrawals() {
        return of(PolicyEntry.Kind.WITHDRAWAL);
    }

    Effective over(Effective document) {
        List<PolicyEntry> suspensions = of(PolicyEntry.Kind.SUSPENSION);
        return suspensions.isEmpty()
                ? document
                : new Effective(document.from(), document.until(), Stream
                        .concat(document.suspended().stream(), suspensions.stream().map(PolicyEntry::interval))
                        .sorted(Comparator.comparing(Effective.Suspension::from)).toList());
    }

    private List<PolicyEntry> of(PolicyEntry.Kind kind) {
        Map<LocalDate, PolicyEntry> byDay = new LinkedHashMap<>();
        entries.stream().filter(entry -> entry.kind() == kind).forEach(entry -> byDay.put(entry.from(), entry));
        return byDay.values().stream().sorted(Comparator.comparing(PolicyEntry::from)).toList();
    }
}
