package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.semver4j.Semver;

import dev.equipoise.problem.NotFound;

/**
 * Versions of one policy, highest first; drafts only on shelves for those who may see them.
 */
record PolicyShelf(String policy, List<PolicyVersion> versions) {

    private static final Comparator<PolicyVersion> BY_VERSION = Comparator
            .comparing(version -> new Semver(version.version()));
    /** By the first day, then by version: of several that hold, the greatest counts. */
    static final Comparator<PolicyVersion> PREFERRED = Comparator
            .<PolicyVersion, LocalDate>comparing(version -> version.effective().from()).thenComparing(BY_VERSION);

    PolicyShelf {
        versions = versions.stream().sorted(BY_VERSION.reversed()).toList();
    }

    /** Policies by id. */
    static List<PolicyShelf> of(Stream<PolicyVersion> versions) {
        return versions.collect(Collectors.groupingBy(PolicyVersion::id)).entrySet().stream()
                .map(entry -> new PolicyShelf(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(PolicyShelf::policy)).toList();
    }

    PolicyVersion latest() {
        return versions.get(0);
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
        return published().filter(version -> Why.on(day, version).isEmpty()).max(PREFERRED);
    }

    /** The same, of those that hold at that place. */
    Optional<PolicyVersion> inForce(LocalDate day, Placement placement) {
        return published().filter(version -> Why.on(day, version).isEmpty())
                .filter(version -> Why.at(placement, version).isEmpty()).max(PREFERRED);
    }

    /** Of published versions: which holds, or which comes nearest and why none does. */
    Held held(LocalDate day, Placement placement) {
        return inForce(day, placement).map(version -> new Held(version, List.of()))
                .orElseGet(() -> new Held(nearest(day), intervals(day, version -> Why.at(placement, version))));
    }

    private PolicyVersion nearest(LocalDate day) {
        return inForce(day).or(() -> published().filter(version -> !day.isBefore(version.effective().from()))
                .max(PREFERRED)).orElseGet(() -> published().min(PREFERRED).orElseThrow());
    }

    /** Says of every version why it does not hold. */
    NoPolicyInForce none(LocalDate day, Function<PolicyVersion, Optional<Why>> elsewhere) {
        return new NoPolicyInForce(policy, day, intervals(day, elsewhere));
    }

    private List<NoPolicyInForce.Interval> intervals(LocalDate day, Function<PolicyVersion, Optional<Why>> elsewhere) {
        return versions.stream().map(version -> NoPolicyInForce.Interval.of(version,
                Why.on(day, version).or(() -> elsewhere.apply(version)).orElseThrow())).toList();
    }
}
