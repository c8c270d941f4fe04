package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import dev.equipoise.problem.Fact;
import dev.equipoise.problem.NotFound;

/**
 * All versions of all policies in memory, and who may see which. A reader sees the shelves as they were at one moment; what
 * comes later takes the place of the whole.
 */
final class Shelves {

    private final List<PolicyVersion> shipped;
    private final BooleanSupplier seesDrafts;
    private volatile Contents contents;

    /** Changes as one, so that nobody meets a version in two places or in none. */
    private record Contents(List<PolicyShelf> published, List<PolicyShelf> drafts, List<Unreadable> unreadable) {}

    /**
     * @param shipped what comes with the service
     * @param seesDrafts whether the present caller may see what is not published
     */
    Shelves(List<PolicyVersion> shipped, BooleanSupplier seesDrafts) {
        this.shipped = shipped;
        this.seesDrafts = seesDrafts;
        contents = new Contents(PolicyShelf.of(shipped, List.of()), List.of(), List.of());
    }

    /** From now on these are there beside those that come with the service. */
    void take(StoredVersions.Everything stored) {
        List<PolicyVersion> all = Stream.concat(shipped.stream(), stored.versions().stream())
                .map(version -> version.standing(version.standing().with(stored.entries(version)))).toList();
        List<Unreadable> unreadable = stored.unreadable().stream()
                .map(version -> version.with(stored.entries(version))).toList();
        contents = new Contents(
                PolicyShelf.of(all.stream().filter(version -> !version.draft()).toList(),
                        unreadable.stream().filter(version -> !version.standing().draft()).toList()),
                PolicyShelf.of(all.stream().filter(PolicyVersion::draft).toList(), List.of()), unreadable);
    }

    /** Those that the caller may see. */
    List<Unreadable> unreadable(String policy) {
        boolean all = seesDrafts();
        return contents.unreadable().stream().filter(one -> one.id().equals(policy) && (all || !one.standing().draft()))
                .toList();
    }

    /** Why a version that somebody names is not there to answer under: it can no longer be read, or is unknown. */
    Fact missing(String policy, String version, LocalDate asOf) {
        return unreadable(policy).stream().filter(one -> one.version().equals(version)).findFirst()
                .<Fact>map(one -> new NoPolicyInForce(policy, asOf,
                        List.of(NoPolicyInForce.Interval.of(one, Why.UNREADABLE))))
                .orElseGet(() -> new NotFound("policy version"));
    }

    int unreadable() {
        return contents.unreadable().size();
    }

    /** Compiles what comes with the service and nobody has needed yet.
     *
     * @throws IllegalStateException where one of them cannot be used
     */
    void compileShipped() {
        shipped.forEach(ShippedPacks::compile);
    }

    boolean seesDrafts() {
        return seesDrafts.getAsBoolean();
    }

    boolean isShipped(String policy, String version) {
        return shipped.stream().anyMatch(one -> one.id().equals(policy) && one.version().equals(version));
    }

    /** Of what is published; in alphabetical order. */
    List<String> ids() {
        return contents.published().stream().map(PolicyShelf::policy).toList();
    }

    /** With those of which the caller sees drafts; in alphabetical order. */
    List<String> visibleIds() {
        Contents now = contents;
        return seesDrafts()
                ? Stream.concat(Stream.concat(now.published().stream(), now.drafts().stream()).map(PolicyShelf::policy),
                        now.unreadable().stream().map(Unreadable::id)).distinct().sorted().toList()
                : ids();
    }

    Optional<PolicyShelf> find(String policy) {
        return contents.published().stream().filter(shelf -> shelf.policy().equals(policy)).findFirst();
    }

    /** Highest first; none where there is no such policy. */
    List<PolicyVersion> published(String policy) {
        return find(policy).map(PolicyShelf::versions).orElse(List.of());
    }

    /** The published ones, highest first, then the drafts that the caller sees. */
    List<PolicyVersion> pinnable(String policy) {
        return seesDrafts()
                ? Stream.concat(published(policy).stream(), contents.drafts().stream()
                        .filter(shelf -> shelf.policy().equals(policy)).flatMap(shelf -> shelf.versions().stream()))
                        .toList()
                : published(policy);
    }

    List<PolicyShelf> visible() {
        return visibleIds().stream().map(policy -> new PolicyShelf(policy, pinnable(policy), unreadable(policy)))
                .toList();
    }

    /**
     * Highest first.
     *
     * @throws NotFound where there is nothing that this caller may read
     */
    List<VersionHead> visible(String policy) {
        List<VersionHead> versions = new PolicyShelf(policy, pinnable(policy), unreadable(policy)).heads();
        if (versions.isEmpty()) {
            throw new NotFound("policy");
        }
        return versions;
    }
}
