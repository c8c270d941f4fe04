package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.profile.Profile;
import dev.equipoise.policies.document.Effective;
import dev.equipoise.policies.document.Scope;

/** Which policies hold when, all of them side by side. */
final class PolicyCalendar {

    private static final Comparator<Held> IN_ORDER = Comparator
            .<Held, LocalDate>comparing(held -> held.head().effective().from())
            .thenComparing(held -> held.head().id());

    private PolicyCalendar() {
    }

    static List<Held> held(Stream<PolicyShelf> shelves, LocalDate day, Placement placement) {
        return shelves.map(shelf -> shelf.held(day, placement)).sorted(IN_ORDER).toList();
    }

    static SortedSet<LocalDate> turns(List<VersionHead> versions, Profile profile) {
        var turns = new TreeSet<LocalDate>();
        for (VersionHead head : versions) {
            turns(head).forEach(turns::add);
            if (head instanceof PolicyVersion version && Scope.covers(version.scope().stages(), profile.stage())) {
                DayCuts.of(version, profile).forEach(turns::add);
            }
        }
        versions.stream().map(version -> version.effective().from()).min(Comparator.naturalOrder())
                .ifPresent(first -> turns.headSet(first).clear());
        return turns;
    }

    /** The days on which it begins or ceases to be in force, or may. */
    private static Stream<LocalDate> turns(VersionHead head) {
        Effective effective = head.effective();
        return Stream.concat(edges(effective.from(), effective.until()), Stream
                .concat(effective.suspended().stream(),
                        head.standing().withdrawals().stream().map(PolicyEntry::interval))
                .flatMap(one -> edges(one.from(), one.until())));
    }

    private static Stream<LocalDate> edges(LocalDate from, @Nullable LocalDate until) {
        return until == null ? Stream.of(from) : Stream.of(from, until);
    }
}
