package dev.equipoise.memoranda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;
import dev.equipoise.policies.guard.GuardReport;
import dev.equipoise.policies.guard.Guards;

/** Every memorandum before the same guards as a policy that somebody writes. */
class PackGuardsTest {

    static Stream<String> memoranda() {
        return Shelved.memoranda().stream().map(PolicyVersion::id);
    }

    @ParameterizedTest
    @MethodSource("memoranda")
    void whatTheGuardsFindIsSignedForAndNothingElseIs(String policy) {
        PolicyVersion version = Shelved.memorandum(policy);
        GuardReport report = Guards.of(version.content(), version.definition(), Shelved.CATALOG);

        List<String> found = report.acknowledge().stream()
                .map(finding -> finding.guard().id() + ": " + finding.subject()).toList();
        assertThat(report.refused()).isEmpty();
        assertThat(version.standing().acknowledgements()).extracting(one -> one.guard() + ": " + one.subject())
                .containsExactlyInAnyOrderElementsOf(found);
        assertThat(version.standing().acknowledgements()).allSatisfy(one -> assertThat(one.reason()).isNotBlank());
        assertThat(report.exhaustive()).isTrue();
    }
}
