package dev.equipoise.policies;

import java.util.ArrayList;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.semver4j.Semver;

import dev.equipoise.policies.Finding.Severity;

/** Asks the guards about a version, and adds what only the calendar can tell. */
@ApplicationScoped
class Checking {

    private final Guards guards;
    private final Policies policies;

    Checking(Guards guards, Policies policies) {
        this.guards = guards;
        this.policies = policies;
    }

    GuardReport report(PolicyVersion version) {
        var findings = new ArrayList<>(guards.findings(version, before(version)));
        if (version.draft() && version.content().effective().from().isBefore(policies.today())) {
            findings.add(new Finding("retroactive", Severity.ACKNOWLEDGE,
                    "It would be in force from " + version.content().effective().from()
                            + ", which is past: cases have been answered since then under what was known then.",
                    null));
        }
        return GuardReport.of(version, findings);
    }

    private Optional<PolicyVersion> before(PolicyVersion version) {
        var own = new Semver(version.version());
        return policies.shelves().published(version.id()).stream()
                .filter(other -> new Semver(other.version()).isLowerThan(own))
                .findFirst();
    }
}
