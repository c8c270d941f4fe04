package dev.equipoise.policies;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

/** A table of 72 rows, as published ones have, written as rules and nothing else. */
class DecisionTableTest {

    private static final List<String> TIERS = List.of("release", "supervise", "bond", "detain");

    @Test
    void everyRowOfATableOf72LeadsToItsTier() {
        PolicyVersion table = AnyPolicies.compiled(document());
        for (int row = 0; row < 72; row++) {
            var profile = new Profile("detain-or-release", "civil",
                    Map.of("risk", level(row / 12), "history", level(row % 12)), Map.of());
            var result = table.classifier().classify(profile, LocalDate.of(2026, 5, 1));
            assertThat(result.tier()).as("row " + row).isEqualTo(tier(row));
            assertThat(result.settled()).isTrue();
        }
    }

    @Test
    void whereOneOfTheTwoIsUnknownTheAnswerIsTheLowestOfItsColumn() {
        var profile = new Profile("detain-or-release", "civil", Map.of("history", level(5)), Map.of());
        var result = AnyPolicies.compiled(document()).classifier().classify(profile, LocalDate.of(2026, 5, 1));
        List<String> column = IntStream.range(0, 6).mapToObj(risk -> tier(risk * 12 + 5)).toList();
        assertThat(result.tier()).isEqualTo(TIERS.stream().filter(column::contains).findFirst().orElseThrow());
        assertThat(result.bounds().tiers()).containsExactlyElementsOf(TIERS.stream().filter(column::contains).toList());
    }

    private static Rating level(int rank) {
        return new Rating.Level("l" + rank);
    }

    private static String tier(int row) {
        return TIERS.get((row * 7 + row / 12) % TIERS.size());
    }

    private static String document() {
        String rules = IntStream.range(0, 72)
                .mapToObj(
                        row -> """
                                  - { id: row-%d, when: "factor['risk'] == %d && factor['history'] == %d", then: { tier: %s }, because: Row %d. }
                                """
                                .formatted(row, row / 12, row % 12, tier(row), row))
                .collect(Collectors.joining());
        return """
                policy: table
                version: 1.0.0
                title: A table
                effective: { from: 2026-01-01 }
                scoring: { method: none, otherwise: release }
                factors:
                  risk: { title: Risk, effect: raises, levels: [%s] }
                  history: { title: History, effect: raises, levels: [%s] }
                tiers: [%s]
                rules:
                """.formatted(levels(6), levels(12), TIERS.stream()
                .map(id -> "{ id: %s, title: %s }".formatted(id, id)).collect(Collectors.joining(", "))) + rules;
    }

    private static String levels(int number) {
        return IntStream.range(0, number).mapToObj("{ id: l%d }"::formatted).collect(Collectors.joining(", "));
    }
}
