package dev.equipoise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.equipoise.engine.batch.Batch;
import dev.equipoise.engine.batch.Columns;
import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.classify.ImpossibleProfile;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.Side;
import dev.equipoise.engine.profile.Profile;

/** Thousands of random policies and columns: each row has the tier and the score that the classifier shows for its profile. */
class BatchTest {

    private static final LocalDate EPOCH = LocalDate.EPOCH;

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyRowIsWhatTheClassifierShows(Method method) {
        for (int seed = 0; seed < 1500; seed++) {
            compare(seed, AnyPolicy.of(new Random(seed), method, 5, 5), 20);
        }
    }

    @Test
    void manyFactorsInSeveralGroupsAreNoException() {
        for (int seed = 0; seed < 500; seed++) {
            compare(seed, AnyPolicy.of(new Random(seed), Method.SUM, 9, 3), 20);
        }
    }

    @Test
    void moreRowsThanABlockHoldsAreNoException() {
        for (int seed = 0; seed < 20; seed++) {
            compare(seed, AnyPolicy.of(new Random(seed), Method.WEIGHTED_MEAN, 5, 5), 2_500);
        }
    }

    @Test
    void theBaselineIsNoException() {
        compare(2026, Baseline.policy(), 5_000);
    }

    @Test
    void moreGatesThanAreWrittenOutAreNoException() {
        Draft draft = Draft.sum().factor("f", 0, 5).tiers(0L, 5L).fact("x", FactType.NUMBER).fact("y", FactType.NUMBER);
        for (int gate = 0; gate < 12; gate++) {
            int than = gate;
            draft.gate(When.fact(gate % 2, value -> value * 3 == than), gate < 6 ? Side.FAVORABLE : Side.ENFORCEMENT,
                    gate < 6 ? "f" + (1 + gate % 3) : "e" + (1 + gate % 2));
        }
        compare(12, draft.policy(), 1_000);
    }

    private static void compare(int seed, PolicyDefinition policy, int rows) {
        var random = new Random(seed);
        var any = new AnyColumns(random, policy, rows);
        String stage = policy.stages().get(random.nextInt(policy.stages().size())).id();
        String context = policy.contexts().get(random.nextInt(policy.contexts().size()));
        LocalDate asOf = EPOCH.plusDays(random.nextInt(3) - 1);
        Classifier classifier = Classifier.of(policy);
        long[] score = new long[rows];
        byte[] tier = new byte[rows];
        new Batch(classifier.tables(stage, context)).classify(any.columns, asOf, score, tier);
        for (int row = 0; row < rows; row++) {
            Profile profile = any.profile(stage, context, row);
            try {
                check(classifier, profile, asOf, score[row], tier[row]);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("Policy of seed %d, row %d: %s".formatted(seed, row, profile), e);
            }
        }
    }

    private static void check(Classifier classifier, Profile profile, LocalDate asOf, long score, byte tier) {
        if (tier == Batch.IMPOSSIBLE) {
            assertThatThrownBy(() -> classifier.classify(profile, asOf)).isInstanceOf(ImpossibleProfile.class);
            assertThat(score).isEqualTo(Batch.NO_SCORE);
            return;
        }
        Classification shown = classifier.classify(profile, asOf);
        assertThat((int) tier).isEqualTo(shown.tierRank());
        assertThat(score == Batch.NO_SCORE ? null : (Long) score).isEqualTo(shown.score());
    }

    @Test
    void everyKindOfAnswerIsAmongThem() {
        Set<Byte> seen = new TreeSet<>();
        for (int seed = 0; seed < 200; seed++) {
            var random = new Random(seed);
            PolicyDefinition policy = AnyPolicy.of(random, Method.SUM, 5, 5);
            byte[] tier = new byte[20];
            new Batch(Classifier.of(policy).tables("first", "civil"))
                    .classify(new AnyColumns(random, policy, 20).columns, EPOCH, new long[20], tier);
            for (byte each : tier) {
                seen.add(each);
            }
        }
        assertThat(seen).contains(Batch.IMPOSSIBLE, Batch.LAW_DECIDES, (byte) 0, (byte) 5);
    }

    @Test
    void aRankThatItsFactorLacksIsRefused() {
        PolicyDefinition policy = Draft.sum().factor("f", 0, 5).factor("g", 0, 5).tiers(0L, 5L)
                .rule(When.rankAtLeast(1, 1), new Effect.AtLeast("t1")).policy();
        Batch batch = new Batch(Classifier.of(policy).tables(policy.stages().get(0).id(), policy.contexts().get(0)));
        for (byte wrong : new byte[]{2, 127, -2, -128 }) {
            for (int factor = 0; factor < 2; factor++) {
                var columns = new Columns(policy, 3);
                columns.ranks(factor)[1] = wrong;
                assertThatThrownBy(() -> batch.classify(columns, EPOCH, new long[3], new byte[3]))
                        .isInstanceOf(IndexOutOfBoundsException.class);
            }
        }
    }
}
