package dev.equipoise.policies;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.policies.document.Scope;
import dev.equipoise.problem.NotFound;

import io.quarkus.runtime.Startup;

/** The published policies, compiled once at start. The only door into this package. */
@Startup
@ApplicationScoped
public class Policies {

    private final List<PolicyShelf> shelves;
    private final PolicyConfig config;
    private final Clock clock;

    Policies(Catalog catalog, PoliciesConfig shipped, PolicyConfig config, Clock clock) {
        shelves = PolicyShelf.of(ShippedPacks.read(shipped.shipped(), catalog).stream());
        this.config = config;
        this.clock = clock;
        if (find(config.defaultPolicy()).isEmpty()) {
            throw new IllegalStateException(
                    "equipoise.policy.default names no policy that is here: " + config.defaultPolicy());
        }
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
        return shelves.stream().map(PolicyShelf::policy).toList();
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
        PolicyShelf shelf = shelf(policy);
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
        PolicyVersion pinned = version(policy, version);
        Why.at(placement, pinned).ifPresent(why -> {
            throw new NoPolicyInForce(policy, asOf, List.of(NoPolicyInForce.Interval.of(pinned, why)));
        });
        return pinned;
    }

    /** What an answer under this version must say of how it was chosen. */
    public List<String> warnings(PolicyVersion version, Placement placement, LocalDate asOf, boolean pinned) {
        var warnings = new ArrayList<String>();
        String name = version.id() + " " + version.version();
        if (placement.agency() == null && !version.scope().agencies().contains(Scope.ANY)) {
            warnings.add(name + " applies to these agencies only, and the request names none: "
                    + String.join(", ", version.scope().agencies()) + ".");
        }
        if (placement.place() == null && !version.scope().places().contains(Scope.ANY)) {
            warnings.add(name + " applies at these places only, and the request names none: "
                    + String.join(", ", version.scope().places()) + ".");
        }
        if (pinned) {
            Why.on(asOf, version)
                    .ifPresent(why -> warnings.add(name + ", which the request pins, " + why.says() + " on " + asOf
                            + "."));
        }
        return List.copyOf(warnings);
    }

    List<PolicyShelf> shelves() {
        return shelves;
    }

    private PolicyShelf shelf(String policy) {
        return find(policy).orElseThrow(() -> new NotFound("policy"));
    }

    private Optional<PolicyShelf> find(String policy) {
        return shelves.stream().filter(shelf -> shelf.policy().equals(policy)).findFirst();
    }
}
