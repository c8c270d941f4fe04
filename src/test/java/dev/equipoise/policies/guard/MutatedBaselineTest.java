package dev.equipoise.policies.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;
import dev.equipoise.policies.guard.Finding.Guard;
import dev.equipoise.problem.Rejected;

/** The baseline with one thing changed, each caught. */
class MutatedBaselineTest {

    static final String BASELINE = text();
    private static final String RULES = "rules:\n";
    private static final String FACTS = "facts: { elderly: boolean, minor: boolean, aggravated-felony-conviction: boolean }\n";

    @Test
    void anOptionThatNoTierOpensAnyMoreIsNamed() {
        String opens = ", opens: { detain-or-release: [bond] } }";
        Finding found = only(BASELINE.replace("from: 0 }", "from: 0" + opens).replace("from: 35 }", "from: 35" + opens)
                .replace("from: 65 }", "from: 65" + opens), "release-on-recognizance");

        assertThat(found.guard()).isEqualTo(Guard.OPTION_UNREACHABLE);
        assertThat(found.stages()).containsExactly("detain-or-release");
        assertThat(Reproduced.of(Shelved.baseline(), found.witnesses().get(0)).settled()).isFalse();
    }

    @Test
    void aTierAboveEveryScoreIsUnreachableAtEveryStage() {
        Finding found = only(BASELINE + "  - { id: highest, title: Highest, from: 101 }\n", "highest");

        assertThat(found.guard()).isEqualTo(Guard.TIER_UNREACHABLE);
        assertThat(found.stages()).hasSize(10);
    }

    @Test
    void aFactThatMayOnlyFavorMustNotRaise() {
        String yaml = rule("facts['elderly'] == true && factor['criminal-record'] >= 3", "atLeast: priority");
        GuardReport report = report(yaml);

        assertThat(report.refused()).singleElement().satisfies(found -> {
            assertThat(found.guard()).isEqualTo(Guard.FAVORABLE_FACT_RAISES);
            assertThat(found.subject()).isEqualTo("elderly");
            assertThat(found.stages()).hasSize(10);
            var one = found.witnesses().get(0);
            var other = found.witnesses().get(1);
            assertThat(one.ratings()).isEqualTo(other.ratings());
            assertThat(one.facts()).containsEntry("elderly", false);
            assertThat(other.facts()).containsEntry("elderly", true);
            assertThat(Reproduced.of(Shelved.yaml(yaml), one).tierRank())
                    .isLessThan(Reproduced.of(Shelved.yaml(yaml), other).tierRank());
        });
    }

    @Test
    void itIsFoundByMeaningHoweverTheRuleIsWritten() {
        assertThat(report(rule("!(facts['elderly'] ? false : true)", "points: 1")).refused()).hasSize(1);
        assertThat(report(rule("facts['elderly'] == facts['minor']", "points: 1")).refused()).hasSize(2);
        assertThat(report(rule("facts['elderly'] != true", "atLeast: standard")).refused()).isEmpty();
        assertThat(report(rule("facts['elderly'] || facts['aggravated-felony-conviction']", "points: -5")).refused())
                .isEmpty();
    }

    @Test
    void aFavorableFactThatBarsDiscretionIsRefused() {
        String gate = "  - { id: too-old, when: \"facts['elderly']\", bars: discretion, options: [bond], because: So. }\n";

        assertThat(report(BASELINE.replace("gates:\n", FACTS + "gates:\n" + gate)).refused()).singleElement()
                .satisfies(found -> assertThat(found.subject()).isEqualTo("elderly"));
    }

    @Test
    void aRuleThatTurnsAFactorRoundIsNamedWithTwoProfiles() {
        String yaml = rule("factor['criminal-record'] == 4", "atMost: standard");
        Finding found = report(yaml).acknowledge().get(0);

        assertThat(found.guard()).isEqualTo(Guard.RULE_BREAKS_DIRECTION);
        assertThat(found.subject()).isEqualTo("criminal-record");
        assertThat(Reproduced.of(Shelved.yaml(yaml), found.witnesses().get(0)).tier()).isEqualTo("priority");
        assertThat(Reproduced.of(Shelved.yaml(yaml), found.witnesses().get(1)).tier()).isEqualTo("standard");
    }

    @Test
    void aRuleThatCannotHoldIsNamed() {
        assertThat(only(rule("factor['criminal-record'] > 4", "points: 5"), "another").guard())
                .isEqualTo(Guard.RULE_NEVER_FIRES);
    }

    @Test
    void rulesThatAskForWhatNoTierIsAreNamedTogether() {
        Finding found = only(rule("facts['minor'] == true", "atMost: lower-priority"), "another grave-offense-floor");

        assertThat(found.guard()).isEqualTo(Guard.RULES_CONTRADICT);
        assertThat(found.witnesses().get(0).facts()).containsEntry("minor", true);
    }

    @Test
    void aFactorThatNothingWeighsOrReadsIsIdle() {
        String yaml = BASELINE.replace("factors:\n",
                "factors:\n  prior-absences: { title: Earlier absences, effect: raises, levels: [ { id: some }, { id: many } ] }\n");

        assertThat(only(yaml, "prior-absences").guard()).isEqualTo(Guard.FACTOR_IDLE);
    }

    @Test
    void whatRestatesAFavorableFactAndWhatNamesAProtectedAttributeIsFoundByName() {
        String age = "factors:\n  age: { title: Age, effect: lowers, levels: [ { id: young }, { id: grown } ], values: { young: 100, grown: 0 } }\n";
        String yaml = BASELINE.replace("factors:\n", age);
        String nation = "facts: { held-by: { type: choice, title: Held by, choices: [state, mexican] } }\n";

        assertThat(report(yaml).acknowledge()).anySatisfy(found -> {
            assertThat(found.guard()).isEqualTo(Guard.RESTATES_FAVORABLE_FACT);
            assertThat(found.subject()).isEqualTo("age");
        });
        assertThat(report(nation + BASELINE).refused()).singleElement().satisfies(found -> {
            assertThat(found.guard()).isEqualTo(Guard.PROTECTED_NAME);
            assertThat(found.pointer()).isEqualTo("/facts/held-by/choices/1");
        });
    }

    @Test
    void whatTheReaderAndTheCompilerRefuseNeverComesToAGuard() {
        Stream.of(BASELINE.replace("cooperation: 100 }", "cooperation: 101 }"),
                BASELINE.replace("from: 65", "from: 35"),
                BASELINE.replace("{ none: 0, charges-only: 25, minor: 50", "{ none: 50, charges-only: 25, minor: 0"),
                rule("factor['criminal-recrd'] == 1", "points: 1"), rule("facts['eldrly']", "points: 1"),
                rule("true", "atLeast: highest"), BASELINE.replace("id: grave-offense-floor", "id: race-floor"))
                .forEach(yaml -> assertThatThrownBy(() -> Shelved.yaml(yaml)).isInstanceOf(Rejected.class));
    }

    private static String rule(String when, String then) {
        return BASELINE.replace(RULES, FACTS + RULES + "  - { id: another, when: \"" + when + "\", then: { " + then
                + " }, because: So. }\n");
    }

    private static Finding only(String yaml, String subject) {
        List<Finding> found = report(yaml).acknowledge().stream().filter(one -> one.subject().equals(subject)).toList();
        assertThat(found).hasSize(1);
        return found.get(0);
    }

    private static GuardReport report(String yaml) {
        PolicyVersion version = Shelved.yaml(yaml);
        return Guards.of(version.content(), version.definition(), Shelved.CATALOG);
    }

    private static String text() {
        try (var stream = MutatedBaselineTest.class.getResourceAsStream("/policies/baseline-1.0.0.yaml")) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
