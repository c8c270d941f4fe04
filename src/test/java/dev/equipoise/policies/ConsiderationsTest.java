package dev.equipoise.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.ConsiderationOutcome;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;
import dev.equipoise.policies.document.Canonical;
import dev.equipoise.policies.document.DocumentReader;
import dev.equipoise.problem.Rejected;

/** What a policy has people weigh decides nothing, and is part of its document. */
class ConsiderationsTest {

    private static final String WEIGHING = """
            policy: weighing
            version: 1.0.0
            title: Weighing
            effective: { from: 2026-01-01 }
            scoring: { method: none, otherwise: low }
            gates: [deceased]
            factors: { cooperation: {} }
            facts: { citizen-child: boolean, final-order: boolean }
            rules:
              - { id: order, when: "facts['final-order'] == true", then: { atLeast: high }, because: So. }
            considerations:
              - { id: child, title: Child here, speaks: for, when: "facts['citizen-child'] == true" }
              - { id: help, title: Helped, speaks: for, stages: [pursue-appeal], when: "factor['cooperation'] >= 3" }
              - { id: seen, title: Seen, speaks: against }
            caveats: [ { about: The end, says: Nobody knows. } ]
            tiers:
              - { id: low, title: Low, exits: [Unless kind.] }
              - { id: high, title: High, exits: [ { says: Unless kind., by: An officer } ] }
            """;

    private final PolicyVersion version = AnyPolicies.compiled(WEIGHING);

    private Classification at(String stage, Map<String, Rating> ratings, Map<String, FactValue> facts) {
        return version.classifier().classify(new Profile(stage, "administrative", ratings, facts),
                LocalDate.of(2026, 6, 1));
    }

    @Test
    void eachHoldsOrNotOrIsUnknownOrIsForAPersonToSee() {
        assertThat(at("pursue-appeal", Map.of(), Map.of()).considerations()).containsExactly(
                new ConsiderationOutcome("child", Truth.UNKNOWN), new ConsiderationOutcome("help", Truth.UNKNOWN),
                new ConsiderationOutcome("seen", null));
        assertThat(at("detain-or-release", Map.of(), Map.of("citizen-child", new FactValue.YesNo(false)))
                .considerations()).containsExactly(new ConsiderationOutcome("child", Truth.FALSE),
                        new ConsiderationOutcome("seen", null));
        assertThat(at("pursue-appeal", Map.of("cooperation", new Rating.Level("willing")),
                Map.of("citizen-child", new FactValue.YesNo(true))).considerations())
                .extracting(ConsiderationOutcome::outcome).containsExactly(Truth.TRUE, Truth.TRUE, null);
    }

    @Test
    void whatOnlyTheyReadIsNotListedAsUnknownAndIsReadAllTheSame() {
        Classification open = at("pursue-appeal", Map.of(), Map.of());
        assertThat(open.unknown()).isEmpty();
        assertThat(open.bounds().tiers()).containsExactly("low", "high");
        Classification settled = at("pursue-appeal", Map.of(), Map.of("final-order", new FactValue.YesNo(false)));
        assertThat(settled.settled()).isTrue();
        assertThat(at("pursue-appeal", Map.of(), Map.of("citizen-child", new FactValue.Whole(1))).unread())
                .containsExactly("citizen-child");
    }

    @Test
    void whereLawDecidesThereIsNothingToWeigh() {
        assertThat(at("pursue-appeal", Map.of(), Map.of("deceased", new FactValue.YesNo(true))).considerations())
                .isEmpty();
    }

    @Test
    void theDigestCoversThemAndTheCaveatsAndAPublishedDocumentReadsAgain() {
        assertThat(Canonical.of(AnyPolicies.yaml(WEIGHING.replace("Child here", "Children"))).digest())
                .isNotEqualTo(version.digest());
        assertThat(Canonical.of(AnyPolicies.yaml(WEIGHING.replace("Nobody knows", "All know"))).digest())
                .isNotEqualTo(version.digest());
        for (PolicyVersion one : Shelved.memoranda()) {
            var again = new DocumentReader(AnyPolicies.CATALOG).read((ObjectNode) one.document());
            assertThat(Canonical.of(again).digest()).isEqualTo(one.digest());
        }
    }

    @Test
    void aWayOutInWordsAloneStaysWords() {
        assertThat(version.document().at("/tiers/0/exits/0").asText()).isEqualTo("Unless kind.");
        assertThat(version.document().at("/tiers/1/exits/0/by").asText()).isEqualTo("An officer");
    }

    @Test
    void theirMistakesAreToldWithTheRest() {
        assertThatThrownBy(
                () -> AnyPolicies.compiled(WEIGHING.replace("facts['citizen-child'] == true", "facts['kin']")))
                .isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(rejected.violations())
                        .anySatisfy(flaw -> assertThat(flaw.pointer()).isEqualTo("/considerations/0/when")));
        assertThatThrownBy(
                () -> AnyPolicies.yaml(WEIGHING.replace("id: seen", "id: religion").replace("id: help", "id: child")))
                .isInstanceOfSatisfying(Rejected.class, rejected -> assertThat(rejected.violations())
                        .extracting(flaw -> flaw.pointer())
                        .containsExactlyInAnyOrder("/considerations/2/id", "/considerations"));
    }
}
