package dev.equipoise.memoranda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.RuleOutcome;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.policies.Shelved;
import dev.equipoise.policies.document.PolicyRule;

/** Each category has a profile that lands in it, and a neighbor that just does not. */
class LandingTest {

    static Stream<Landing> landings() {
        return Landing.all();
    }

    @ParameterizedTest
    @MethodSource("landings")
    void aProfileLandsWhereTheMemorandumPutsItAtEveryStage(Landing landing) {
        PolicyVersion version = Shelved.memorandum(landing.policy());
        for (String stage : version.content().stages().keySet()) {
            Classification found = classify(version, stage, landing.profile(version));
            assertThat(found.tier()).as(stage).isEqualTo(landing.tier());
            assertThat(found.settled()).as(stage).isTrue();
            assertThat(found.rules()).filteredOn(rule -> rule.outcome() == Truth.TRUE).extracting(RuleOutcome::id)
                    .as(stage).containsExactlyElementsOf(landing.fired());
        }
    }

    private static Classification classify(PolicyVersion version, String stage, Map<String, FactValue> facts) {
        return version.classifier().classify(new Profile(stage, "administrative", Map.of(), facts),
                version.content().effective().from());
    }

    /** With nothing else known, what the table shows is the lowest tier, and the other one can be reached. */
    @ParameterizedTest
    @MethodSource("landings")
    void whatNobodyHasEstablishedOnlyEverLowersTheTier(Landing landing) {
        PolicyVersion version = Shelved.memorandum(landing.policy());
        var given = landing.profile(version);
        given.keySet().retainAll(landing.facts().keySet());
        String stage = version.content().stages().keySet().stream().sorted().findFirst().orElseThrow();
        Classification found = classify(version, stage, given);
        assertThat(found.bounds().tiers()).contains(landing.tier());
        assertThat(rank(version, found.tier())).isLessThanOrEqualTo(rank(version, landing.tier()));
    }

    private static int rank(PolicyVersion version, String tier) {
        return version.definition().tier(tier);
    }

    @Test
    void everyRuleOfEveryMemorandumFiresInARowAndIsMissingInAnother() {
        Set<String> fired = Landing.all().flatMap(row -> row.fired().stream().map(rule -> row.policy() + " " + rule))
                .collect(Collectors.toSet());
        Set<String> silent = new HashSet<>();
        Landing.all().forEach(row -> Shelved.memorandum(row.policy()).content().rules().stream().map(PolicyRule::id)
                .filter(rule -> !row.fired().contains(rule)).forEach(rule -> silent.add(row.policy() + " " + rule)));
        Set<String> rules = Shelved.memoranda().stream()
                .flatMap(version -> version.content().rules().stream().map(rule -> version.id() + " " + rule.id()))
                .collect(Collectors.toSet());
        assertThat(fired).isEqualTo(rules);
        assertThat(silent).isEqualTo(rules);
    }
}
