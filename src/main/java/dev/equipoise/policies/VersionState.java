package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.List;

import dev.equipoise.policies.document.Scope;
import dev.equipoise.policies.document.Word;

/** Where a version stands on a day. Told from its dates and entries whenever it is shown; nothing stored ever changes. */
enum VersionState implements Word {

    DRAFT,
    /** In force, or still to come, or at the end of its dates with nothing after it. */
    PUBLISHED, SUSPENDED, WITHDRAWN,
    /** Another version of the policy that began later has taken its place. */
    SUPERSEDED,
    /** The catalogue no longer has what it takes from it. */
    UNREADABLE;

    /**
     * @param published the published versions of its policy
     */
    static VersionState on(LocalDate day, VersionHead head, List<PolicyVersion> published) {
        if (!(head instanceof PolicyVersion version)) {
            return UNREADABLE;
        }
        if (version.draft()) {
            return DRAFT;
        }
        if (version.withdrawnOn(day)) {
            return WITHDRAWN;
        }
        if (published.stream().anyMatch(other -> hasFollowed(day, version, other))) {
            return SUPERSEDED;
        }
        return version.effective().covers(day) && version.effective().suspendedOn(day) ? SUSPENDED : PUBLISHED;
    }

    /** While the later one does not hold, the earlier one does again, if its own days are not over. */
    private static boolean hasFollowed(LocalDate day, PolicyVersion version, PolicyVersion other) {
        boolean later = PolicyShelf.PREFERRED.compare(other, version) > 0 && covers(other.scope(), version.scope());
        boolean begun = !day.isBefore(other.effective().from()) && !other.withdrawnOn(day);
        return later && begun && (Why.on(day, other).isEmpty() || Why.on(day, version).isPresent());
    }

    private static boolean covers(Scope other, Scope scope) {
        return covers(other.agencies(), scope.agencies()) && covers(other.stages(), scope.stages())
                && covers(other.places(), scope.places());
    }

    private static boolean covers(List<String> other, List<String> ids) {
        return other.contains(Scope.ANY) || other.containsAll(ids);
    }
}
