package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.equipoise.engine.profile.Profile;
import dev.equipoise.policies.document.Scope;

/** Which policies hold when, all of them side by side. */
final class PolicyCalendar {

    private static final Comparator<Held> IN_ORDER = Comparator
            .<Held, LocalDate>comparing(held -> held.version().effective().from())
            .thenComparing(held -> held.version().id());

    private PolicyCalendar() {
    }

    static List<Held> held(Stream<PolicyShelf> shelves, LocalDate day, Placement placement) {
        return shelves.map(shelf -> shelf.held(day, placement)).sorted(IN_ORDER).toList();
    }

    static SortedSet<LocalDate> turns(List<PolicyVersion> versions, Profile profile) {
        var turns = new TreeSet<LocalDate>();
        for (PolicyVersion version : versions) {
            version.turns().forEach(turns::add);
            if (Scope.covers(version.scope().stages(), profile.stage())) {
                DayCuts.of(version, profile).forEach(turns::add);
            }
        }
        versions.stream().map(version -> version.effective().from()).min(Comparator.naturalOrder())
                .ifPresent(first -> turns.headSet(first).clear());
        return turns;
    }
}
