package dev.equipoise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.classify.RuleOutcome;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.profile.Rating;

/** Policies with more rules than a word has bits, and with more ways to go than can be written out one by one. */
class ManyRulesTest {

    private static final LocalDate DAY = LocalDate.EPOCH;

    /** A decision table of 72 rows: each combination of 6 × 4 × 3 levels has one rule, which sets one of 8 tiers. */
    private static PolicyDefinition table() {
        Draft draft = Draft.none("t7").unweighed("a", 6).unweighed("b", 4).unweighed("c", 3).unweighed("aside", 2)
                .tiers(null, null, null, null, null, null, null, null);
        for (int row = 0; row < 72; row++) {
            When when = When.rank(0, 1 << row / 12).and(When.rank(1, 1 << row / 3 % 4)).and(When.rank(2, 1 << row % 3));
            draft.rule(when, new Effect.Tier("t" + row * 31 % 72 % 8));
        }
        return draft.policy();
    }

    @Test
    void aDecisionTableOf72RulesIsReadRowByRow() {
        Classifier classifier = Classifier.of(table());
        for (int row = 0; row < 72; row++) {
            Classification answer = classifier.classify(Draft.profile(Map.of("a", level(row / 12), "b",
                    level(row / 3 % 4), "c", level(row % 3)), Map.of()), DAY);
            assertThat(answer.tier()).isEqualTo("t" + row * 31 % 72 % 8);
            assertThat(answer.settled()).isTrue();
            assertThat(answer.unknown()).isEmpty();
            assertThat(answer.contributions()).isEmpty();
            assertThat(answer.rules()).filteredOn(rule -> rule.outcome() == Truth.TRUE).extracting(RuleOutcome::id)
                    .containsExactly("r" + (row + 1));
        }
    }

    private static Rating level(int rank) {
        return new Rating.Level("l" + rank);
    }

    @Test
    void aDecisionTableWithOpenRatingsIsWhatBruteForceFinds() {
        PolicyDefinition table = table();
        Classifier classifier = Classifier.of(table);
        var any = new AnyProfile(new Random(72), table, 3);
        for (int number = 0; number < 500; number++) {
            Agreement.check(classifier, table, any.next(), DAY);
        }
    }

    /** Five groups of 3,125 combinations, all open: 3 × 10^17 completions. */
    @Test
    void manyLargeGroupsAreStillAnsweredAtOnce() {
        Draft draft = Draft.sum().tiers(0L, 40L, null, 41L, 900L);
        for (int factor = 0; factor < 25; factor++) {
            draft.factor("f" + factor, 0, 3 + factor, 14, 15 + 2 * factor, 70 - factor);
            if (factor % 5 > 0) {
                draft.rule(When.rankAtLeast(factor - 1, 2).and(When.rankAtLeast(factor, 3)), effect(factor));
            }
        }
        answeredAtOnce(draft);
    }

    private static Effect effect(int factor) {
        return switch (factor % 4) {
            case 0 -> new Effect.AtMost("t3");
            case 1 -> new Effect.Points(-17 * factor);
            case 2 -> new Effect.AtLeast("t1");
            default -> new Effect.Points(factor);
        };
    }

    /** Forty rules that may each go either way: 2^40 ways. */
    @Test
    void manyRulesOverUnknownFactsAreStillAnsweredAtOnce() {
        Draft draft = Draft.sum().factor("f", 0, 5).tiers(0L, 40L, null, 41L, 9000L);
        for (int fact = 0; fact < 40; fact++) {
            draft.fact("x" + fact, FactType.BOOLEAN);
            draft.rule(When.fact(fact, value -> value == 1),
                    fact % 3 == 0 ? new Effect.AtLeast("t" + fact % 5) : new Effect.Points(1 + fact * fact * 7));
        }
        answeredAtOnce(draft);
    }

    private static void answeredAtOnce(Draft draft) {
        Classifier classifier = Classifier.of(draft.policy());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(10),
                () -> classifier.classify(Draft.profile(Map.of(), Map.of()), DAY));
    }

    @Test
    void aPolicyWithoutRulesHasNone() {
        Draft draft = Draft.sum().factor("f", 0, 5).tiers(0L, 3L);
        assertThat(draft.classify(Map.of(), Map.of()).rules()).isEmpty();
        assertThatCode(() -> IntStream.range(0, 65).forEach(rule -> draft.rule(When.certainly(true),
                new Effect.Points(1)))).doesNotThrowAnyException();
        assertThat(draft.classify(Map.of(), Map.of()).score()).isEqualTo(65_000);
    }
}
