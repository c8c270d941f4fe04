package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.semver4j.Semver;

import dev.equipoise.problem.NotFound;

/**
 * Versions of one policy, highest first; drafts only on shelves for those who may see them.
 *
 * @param unreadable published ones that can no longer be read
 */
record PolicyShelf(String policy, List<PolicyVersion> versions, List<Unreadable> unreadable) {

    static final Comparator<VersionHead> BY_VERSION = Comparator.comparing(version -> new Semver(version.version()));
    /** By the first day, then by version: of several that hold, the greatest counts. */
    static final Comparator<VersionHead> PREFERRED = Comparator
            .<VersionHead, LocalDate>comparing(version -> version.effective().from()).thenComparing(BY_VERSION);

    PolicyShelf {
        versions = versions.stream().sorted(BY_VERSION.reversed()).toList();
        unreadable = List.copyOf(unreadable);
    }

    /** Policies by id. */
    static List<PolicyShelf> of(List<PolicyVersion> versions, List<Unreadable> unreadable) {
        return Stream.concat(versions.stream(), unreadable.stream()).map(VersionHead::id).distinct().sorted()
                .map(policy -> new PolicyShelf(policy, of(policy, versions), of(policy, unreadable))).toList();
    }

    private static <V extends VersionHead> List<V> of(String policy, List<V> versions) {
        return versions.stream().filter(version -> version.id().equals(policy)).toList();
    }

    /** Those that can be read and those that cannot, highest first. */
    List<VersionHead> heads() {
        return Stream.<VersionHead>concat(versions.stream(), unreadable.stream()).sorted(BY_VERSION.reversed())
                .toList();
    }

    PolicyVersion version(String version) {
        return versions.stream().filter(one -> one.version().equals(version)).findFirst()
                .orElseThrow(() -> new NotFound("policy version"));
    }

    Stream<PolicyVersion> published() {
        return versions.stream().filter(version -> !version.draft());
    }

    /** Of the versions that hold on that day, wherever, the one that began last, then the highest. */
    Optional<PolicyVersion> inForce(LocalDate day) {
        return unlessHidden(day, published().filter(version -> Why.on(day, version).isEmpty()));
    }

    /** The same, of those that hold at that place. */
    Optional<PolicyVersion> inForce(LocalDate day, Placement placement) {
        return unlessHidden(day, published().filter(version -> Why.on(day, version).isEmpty())
                .filter(version -> Why.at(placement, version).isEmpty()));
    }

    /** None is in force where one that cannot be read would be: it is not replaced by what it replaced. */
    private Optional<PolicyVersion> unlessHidden(LocalDate day, Stream<PolicyVersion> holding) {
        return holding.max(PREFERRED).filter(
                version -> hidden(day).noneMatch(other -> PREFERRED.compare(other, version) > 0));
    }

    private Stream<Unreadable> hidden(LocalDate day) {
        return unreadable.stream().filter(other -> Why.on(day, other).filter(Why.UNREADABLE::equals).isPresent());
    }

    /** Of published versions: which holds, or which comes nearest and why none does. */
    Held held(LocalDate day, Placement placement) {
        return inForce(day, placement).map(version -> new Held(version, List.of()))
                .orElseGet(() -> new Held(nearest(day), intervals(day, version -> Why.at(placement, version))));
    }

    private VersionHead nearest(LocalDate day) {
        return hidden(day).map(VersionHead.class::cast).max(PREFERRED).or(() -> inForce(day))
                .or(() -> heads().stream().filter(version -> !day.isBefore(version.effective().from())).max(PREFERRED))
                .orElseGet(() -> heads().stream().min(PREFERRED).orElseThrow());
    }

    /** Says of every version why it does not hold. */
    NoPolicyInForce none(LocalDate day, Function<PolicyVersion, Optional<Why>> elsewhere) {
        return new NoPolicyInForce(policy, day, intervals(day, elsewhere));
    }

    private List<NoPolicyInForce.Interval> intervals(LocalDate day, Function<PolicyVersion, Optional<Why>> elsewhere) {
        return heads().stream().map(head -> NoPolicyInForce.Interval.of(head, Why.on(day, head)
                .or(() -> head instanceof PolicyVersion version ? elsewhere.apply(version) : Optional.empty())
                .orElse(Why.SUPERSEDED))).toList();
    }
}
