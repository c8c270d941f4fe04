package dev.equipoise.policies.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;
import dev.equipoise.policies.guard.Finding.Guard;

/** A fact that may only favor the person must not come to speak against. */
class WeighingTest {

    private static GuardReport report(String speaks, String when) {
        PolicyVersion version = Shelved
                .yaml("""
                        policy: weighing
                        version: 1.0.0
                        title: Weighing
                        effective: { from: 2026-01-01 }
                        scoring: { method: none, otherwise: low }
                        factors: { criminal-record: {}, cooperation: {} }
                        facts: { elderly: boolean, minor: boolean, weapon-used: boolean, length-of-presence: number }
                        considerations:
                          - { id: weighed, title: Weighed, speaks: %s, when: "%s" }
                          - { id: idle, title: Record and help, speaks: for, when: "factor['criminal-record'] == 0 && factor['cooperation'] > 2" }
                        tiers: [ { id: low, title: Low } ]
                        """
                        .formatted(speaks, when));
        return Guards.of(version.content(), version.definition(), Shelved.CATALOG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts['elderly']", "facts['elderly'] == true && facts['weapon-used'] == true",
            "!(facts['elderly'] ? false : true)", "facts['elderly'] && factor['criminal-record'] >= 3",
            "facts['length-of-presence'] < 5 && facts['elderly']" })
    void oneThatItMakesSpeakAgainstIsRefusedWithTwoProfiles(String when) {
        assertThat(report("against", when).refused()).singleElement().satisfies(found -> {
            assertThat(found.guard()).isEqualTo(Guard.FAVORABLE_FACT_RAISES);
            assertThat(found.subject()).isEqualTo("weighed elderly");
            assertThat(found.stages()).hasSize(10);
            assertThat(found.witnesses().get(0).facts()).containsEntry("elderly", false);
            assertThat(found.witnesses().get(1).facts()).containsEntry("elderly", true);
        });
        assertThat(report("for", when).refused()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"facts['weapon-used']", "facts['elderly'] == false",
            "facts['weapon-used'] && !facts['minor']",
            "facts['elderly'] ? facts['weapon-used'] : facts['weapon-used']" })
    void itsAbsenceMaySpeakAgainst(String when) {
        assertThat(report("against", when).refused()).isEmpty();
    }

    @Test
    void aFactorThatIsOnlyWeighedByPeopleIsNotIdle() {
        assertThat(report("against", "facts['weapon-used']").acknowledge()).isEmpty();
    }

    @Test
    void aTitleThatNamesAProtectedAttributeIsRefused() {
        PolicyVersion version = Shelved.yaml("""
                policy: weighing
                version: 1.0.0
                title: Weighing
                effective: { from: 2026-01-01 }
                scoring: { method: none, otherwise: low }
                considerations: [ { id: weighed, title: Religion of the person, speaks: for } ]
                tiers: [ { id: low, title: Low } ]
                """);
        assertThat(Guards.of(version.content(), version.definition(), Shelved.CATALOG).refused())
                .extracting(Finding::pointer).containsExactly("/considerations/0/title");
    }
}
