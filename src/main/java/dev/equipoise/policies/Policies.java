package dev.equipoise.policies;

import static dev.equipoise.partners.Roles.POLICY_APPROVER;
import static dev.equipoise.partners.Roles.POLICY_AUTHOR;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.partners.Callers;
import dev.equipoise.problem.NotFound;

import io.quarkus.runtime.Startup;

/**
 * The policies that come with the service and those that were written here, compiled; all in memory, so that nobody who
 * classifies waits for the database. The only door into this package.
 */
@Startup
@ApplicationScoped
public class Policies {

    private final PolicyConfig config;
    private final Clock clock;
    private final Shelves shelves;

    @Inject
    Policies(Catalog catalog, PoliciesConfig shipped, PolicyConfig config, Clock clock, Callers callers) {
        this(config, clock, new Shelves(ShippedPacks.read(shipped.shipped(), catalog),
                () -> callers.hasAny(POLICY_AUTHOR, POLICY_APPROVER)));
    }

    Policies(Catalog catalog, PoliciesConfig shipped, PolicyConfig config, Clock clock) {
        this(config, clock, new Shelves(ShippedPacks.read(shipped.shipped(), catalog), () -> false));
    }

    private Policies(PolicyConfig config, Clock clock, Shelves shelves) {
        this.config = config;
        this.clock = clock;
        this.shelves = shelves;
    }

    /** @throws IllegalStateException where a request that names no policy could not be answered */
    void requireDefault() {
        PolicyShelf shelf = find(config.defaultPolicy()).orElseThrow(() -> new IllegalStateException(
                "equipoise.policy.default names no policy that is here: " + config.defaultPolicy()));
        shelf.versions().forEach(ShippedPacks::compile);
    }

    Shelves shelves() {
        return shelves;
    }

    /** Ids that this caller may name where a policy is chosen: for authors and approvers, those of drafts too. */
    public List<String> choosable() {
        return shelves.visibleIds();
    }

    /** Versions that this caller may pin, the published ones first; drafts for their authors and approvers alone. */
    public List<PolicyVersion> pinnable(String policy) {
        return shelves.pinnable(policy);
    }

    /** The names of these versions, and of those that can no longer be read. */
    public List<String> pinnableNames(String policy) {
        return Stream.<VersionHead>concat(pinnable(policy).stream(), shelves.unreadable(policy).stream())
                .map(VersionHead::version).toList();
    }

    /** The policy that a request without one is read under. */
    public String defaultPolicy() {
        return config.defaultPolicy();
    }

    /** The current day in the zone whose days policies count by. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(config.zone()));
    }

    /** The moment at which a day is over, in that zone. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(config.zone()).toInstant();
    }

    /** In alphabetical order. */
    public List<String> ids() {
        return shelves.ids();
    }

    /** Highest first.
     *
     * @throws NotFound for an unknown policy
     */
    public List<PolicyVersion> versions(String policy) {
        return shelf(policy).versions();
    }

    /**
     * @throws NotFound for an unknown policy or version
     */
    public PolicyVersion version(String policy, String version) {
        return shelf(policy).version(version);
    }

    /**
     * The version that holds: of several the one that began last, then the highest. What the placement leaves open is
     * accepted; {@link #warnings} says so.
     *
     * @throws NotFound for an unknown policy
     * @throws NoPolicyInForce where none holds
     */
    public PolicyVersion inForce(String policy, LocalDate asOf, Placement placement) {
        PolicyShelf shelf = find(policy).or(() -> written(policy)).orElseThrow(() -> new NotFound("policy"));
        return shelf.inForce(asOf, placement)
                .orElseThrow(() -> shelf.none(asOf, version -> Why.at(placement, version)));
    }

    /**
     * The version that holds on that day, wherever.
     *
     * @throws NotFound for an unknown policy
     * @throws NoPolicyInForce where none holds
     */
    public PolicyVersion inForce(String policy, LocalDate asOf) {
        PolicyShelf shelf = shelf(policy);
        return shelf.inForce(asOf).orElseThrow(() -> shelf.none(asOf, version -> Optional.empty()));
    }

    /**
     * A version that the request names, whatever its dates; {@link #warnings} says where they do not fit.
     *
     * @throws NotFound for an unknown policy or version
     * @throws NoPolicyInForce where it does not apply at that stage, agency or place
     */
    public PolicyVersion pinned(String policy, String version, LocalDate asOf, Placement placement) {
        PolicyVersion pinned = pinnable(policy).stream().filter(one -> one.version().equals(version)).findFirst()
                .orElseThrow(() -> shelves.missing(policy, version, asOf));
        Why.at(placement, pinned).ifPresent(why -> {
            throw new NoPolicyInForce(policy, asOf, List.of(NoPolicyInForce.Interval.of(pinned, why)));
        });
        return pinned;
    }

    /** Every published version of every policy. */
    public List<PolicyVersion> published() {
        return ids().stream().flatMap(policy -> shelves.published(policy).stream()).toList();
    }

    /** How each published policy stands on a day and at a place: by the first day of that version, then by id. */
    public List<Held> held(LocalDate day, Placement placement) {
        return PolicyCalendar.held(ids().stream().flatMap(policy -> find(policy).stream()), day, placement);
    }

    /**
     * The days on which anything can change for a profile: some version begins, ends, is suspended or withdrawn, or one of
     * its comparisons with the day turns. The first is the first day of any version.
     */
    public SortedSet<LocalDate> turns(Profile profile) {
        return PolicyCalendar.turns(ids().stream().flatMap(policy -> find(policy).stream())
                .flatMap(shelf -> shelf.heads().stream()).toList(), profile);
    }

    /** What an answer under this version must say of how it was chosen. */
    public List<String> warnings(PolicyVersion version, Placement placement, LocalDate asOf, boolean pinned) {
        return PolicyWarnings.of(version, placement, asOf, pinned);
    }

    /** As it stands today, with its document. */
    VersionView view(VersionHead version) {
        return VersionView.whole(version, shelves.published(version.id()), today());
    }

    private PolicyShelf shelf(String policy) {
        return find(policy).orElseThrow(() -> new NotFound("policy"));
    }

    /** Of a policy of which there are drafts alone, nothing is in force. */
    private Optional<PolicyShelf> written(String policy) {
        return choosable().contains(policy)
                ? Optional.of(new PolicyShelf(policy, List.of(), List.of()))
                : Optional.empty();
    }

    private Optional<PolicyShelf> find(String policy) {
        return shelves.find(policy);
    }
}
