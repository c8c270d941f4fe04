package dev.equipoise.policies.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.equipoise.policies.Shelved;

/** Differences between documents, as entries and in words. */
class PolicyDiffTest {

    private static final String ONE = """
            policy: compared
            version: 1.0.0
            title: Compared
            effective: { from: 2026-01-01 }
            scope: { stages: [detain-or-release, settle-or-dismiss] }
            scoring: { method: weighted-mean }
            gates: [citizenship-claim-unresolved]
            factors:
              criminal-record: { values: { none: 0, charges-only: 25, minor: 50, substantial: 75, serious: 100 } }
              culpability: { values: { none: 0, negligent: 25, reckless: 50, knowing: 75, purposeful: 100 } }
            weights:
              default: { criminal-record: 500, culpability: 500 }
            rules:
              - { id: first, when: "factor['culpability'] == 4", then: { atLeast: high }, because: So. }
              - { id: second, when: "factor['culpability'] == 0", then: { atMost: low }, because: So. }
            tiers:
              - { id: low, title: Low }
              - { id: high, title: High, from: 50 }
            """;

    @Test
    void aVersionDoesNotDifferFromItself() {
        assertThat(diff(ONE, ONE.replace("version: 1.0.0", "version: 1.0.1"))).isEmpty();
    }

    @Test
    void whatHasNoOrderOfItsOwnMayMove() {
        String moved = ONE.replace("  criminal-record: { values: { none: 0, charges-only: 25, ",
                "  criminal-record: { values: { charges-only: 25, none: 0, ");

        assertThat(diff(ONE, moved)).isEmpty();
    }

    @Test
    void weightsValuesAndTiersAreNamedWithBothNumbers() {
        String other = ONE.replace("default: { criminal-record: 500, culpability: 500 }",
                "default: { criminal-record: 500, culpability: 500 }\n  detain-or-release: { criminal-record: 600, culpability: 400 }")
                .replace("substantial: 75", "substantial: 80").replace("from: 50", "from: 55");

        assertThat(diff(ONE, other)).extracting(Change::path).containsExactly(
                "/factors/criminal-record/values/substantial",
                "/tiers/high/from", "/weights/detain-or-release/criminal-record",
                "/weights/detain-or-release/culpability");
        assertThat(diff(ONE, other)).extracting(Change::words).containsExactly(
                "The value of substantial under criminal-record was 75 and is now 80.",
                "In the tier high, from was 50 and is now 55.",
                "The weight of criminal-record at detain-or-release was 500 and is now 600.",
                "The weight of culpability at detain-or-release was 500 and is now 400.");
    }

    @Test
    void rulesAndGatesThatCameOrWentAreNamedWhole() {
        String other = ONE.replace("id: second", "id: third").replace("gates: [citizenship-claim-unresolved]",
                "gates: []");
        List<Change> changes = diff(ONE, other);

        assertThat(changes).extracting(Change::path).containsExactly("/facts/citizenship-claim-unresolved",
                "/gates/citizenship-claim-unresolved", "/rules/second", "/rules/third");
        assertThat(changes).filteredOn(change -> change.part().equals("rules")).satisfiesExactly(
                gone -> assertThat(gone.to()).isNull(), come -> assertThat(come.from()).isNull());
    }

    @Test
    void datesScopeAndOptionsAreCompared() {
        String other = ONE.replace("from: 2026-01-01", "from: 2026-02-01, until: 2027-01-01")
                .replace("stages: [detain-or-release, settle-or-dismiss]",
                        "agencies: [ice], stages: [detain-or-release, settle-or-dismiss]")
                .replace("factors:", "options: { settle-or-dismiss: { dismissal: enforcement } }\nfactors:");

        assertThat(diff(ONE, other)).extracting(Change::path).containsExactly("/effective/from", "/effective/until",
                "/options/settle-or-dismiss", "/scope/agencies", "/stages/settle-or-dismiss/enforcement",
                "/stages/settle-or-dismiss/favorable");
    }

    @Test
    void theOrderOfTiersIsADifference() {
        String three = ONE.replace("  - { id: high, title: High, from: 50 }",
                "  - { id: high, title: High, from: 50 }\n  - { id: apart, title: Apart }\n  - { id: else, title: Else }");
        String turned = ONE.replace("  - { id: high, title: High, from: 50 }",
                "  - { id: high, title: High, from: 50 }\n  - { id: else, title: Else }\n  - { id: apart, title: Apart }");

        assertThat(diff(three, turned)).singleElement()
                .satisfies(change -> assertThat(change.words()).contains("order").contains("else, apart"));
    }

    private static List<Change> diff(String one, String other) {
        return PolicyDiff.of(Shelved.yaml(one).document(), Shelved.yaml(other).document());
    }
}
