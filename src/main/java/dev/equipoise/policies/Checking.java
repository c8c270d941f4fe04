package dev.equipoise.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;
import org.semver4j.Semver;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.policies.CheckFinding.Severity;
import dev.equipoise.policies.diff.Matrix;
import dev.equipoise.policies.guard.Finding;
import dev.equipoise.policies.guard.GuardReport;
import dev.equipoise.policies.guard.Witness;

/** Asks the guards about a version, and adds what only the calendar can tell. */
@ApplicationScoped
class Checking {

    private final Guarding guarding;
    private final Policies policies;
    private final ObjectMapper json;
    private final CaseMoves moves;

    Checking(Guarding guarding, Policies policies, ObjectMapper json, CaseMoves moves) {
        this.guarding = guarding;
        this.policies = policies;
        this.json = json;
        this.moves = moves;
    }

    /** What the guards say, for whoever decides about the version within a transaction. */
    CheckReport report(PolicyVersion version) {
        return report(version, null);
    }

    /** The same, with the stored cases that the caller may count. */
    CheckReport withCases(PolicyVersion version) {
        return report(version, before(version).map(before -> moves.between(before, version)).orElse(null));
    }

    private CheckReport report(PolicyVersion version, @Nullable CaseMatrix cases) {
        GuardReport guards = guarding.report(version);
        var findings = new ArrayList<CheckFinding>();
        guards.refused().forEach(one -> findings.add(finding(version, one, Severity.REFUSED)));
        guards.acknowledge().forEach(one -> findings.add(finding(version, one, Severity.ACKNOWLEDGE)));
        retroactive(version).ifPresent(findings::add);
        List<Matrix> migration = before(version).map(before -> guarding.migration(before, version)).orElse(List.of());
        return CheckReport.of(version, findings, guards.exhaustive(), guards.shares(), migration, cases);
    }

    private CheckFinding finding(PolicyVersion version, Finding found, Severity severity) {
        List<JsonNode> witnesses = found.witnesses().stream().map(witness -> request(version, witness)).toList();
        return new CheckFinding(found.guard().id(), severity, found.subject(), found.stages(), found.pointer(),
                found.message(), witnesses);
    }

    /** As it can be sent, by whoever may pin the version. */
    private JsonNode request(PolicyVersion version, Witness witness) {
        ObjectNode request = json.valueToTree(witness);
        return request.put("policy", version.id()).put("policyVersion", version.version());
    }

    private Optional<CheckFinding> retroactive(PolicyVersion version) {
        if (!version.draft() || !version.content().effective().from().isBefore(policies.today())) {
            return Optional.empty();
        }
        return Optional.of(new CheckFinding("retroactive", Severity.ACKNOWLEDGE, null, List.of(), "/effective/from",
                "It would be in force from " + version.content().effective().from()
                        + ", which is past: cases have been answered since then under what was known then.",
                List.of()));
    }

    private Optional<PolicyVersion> before(PolicyVersion version) {
        var own = new Semver(version.version());
        return policies.shelves().published(version.id()).stream()
                .filter(other -> new Semver(other.version()).isLowerThan(own))
                .findFirst();
    }
}
