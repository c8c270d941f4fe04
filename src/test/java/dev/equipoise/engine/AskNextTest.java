package dev.equipoise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.equipoise.engine.classify.Ask;
import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.classify.ImpossibleProfile;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.LevelDefinition;
import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.Side;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Named;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

class AskNextTest {

    private static final LocalDate DAY = LocalDate.EPOCH;

    @ParameterizedTest
    @EnumSource(Method.class)
    void whatToAskIsFoundByTryingEveryAnswer(Method method) {
        for (int seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            PolicyDefinition policy = withoutGates(AnyPolicy.of(random, method, 5, 5));
            Classifier classifier = Classifier.of(policy);
            var any = new AnyProfile(random, policy, 4);
            for (int number = 0; number < 3; number++) {
                Profile profile = any.next();
                possible(classifier, profile).ifPresent(answer -> assertThat(classifier.askNext(profile, DAY))
                        .isEqualTo(tried(policy, classifier, profile, answer)));
            }
        }
    }

    private static PolicyDefinition withoutGates(PolicyDefinition any) {
        return new PolicyDefinition(any.method(), any.otherwise(), any.factors(), any.facts(), any.contexts(),
                any.stages(), any.tiers(), any.rules(), List.of(), any.impossible());
    }

    private static Optional<Classification> possible(Classifier classifier, Profile profile) {
        try {
            return Optional.of(classifier.classify(profile, DAY));
        } catch (ImpossibleProfile refused) {
            return Optional.empty();
        }
    }

    private static List<Ask> tried(PolicyDefinition policy, Classifier classifier, Profile profile,
            Classification answer) {
        var asks = new ArrayList<Ask>();
        for (FactorDefinition factor : policy.factors()) {
            boolean inVain = profile.ratings().get(factor.id()) instanceof Rating.Unknown unknown && unknown.asked();
            if (answer.unknown().contains(factor.id()) && !inVain) {
                asks.add(ask(policy, classifier, profile, factor));
            }
        }
        asks.sort(Comparator.comparingInt((Ask ask) -> ask.tiers().size()).thenComparingLong(Ask::spread).reversed());
        return asks;
    }

    private static Ask ask(PolicyDefinition policy, Classifier classifier, Profile profile, FactorDefinition factor) {
        var tiers = new TreeSet<Integer>();
        var scores = new TreeSet<Long>();
        for (LevelDefinition level : factor.levels()) {
            Rating rating = profile.ratings().get(factor.id());
            boolean open = !(rating instanceof Rating.AnyOf any && factor.levels().stream()
                    .map(LevelDefinition::id).toList().containsAll(any.names()) && !any.names().contains(level.id()));
            if (open) {
                possible(classifier, answered(profile, factor, level)).ifPresent(answer -> {
                    tiers.add(answer.tierRank());
                    scores.add(answer.score() == null ? 0 : answer.score());
                });
            }
        }
        return new Ask(factor.id(), scores.last() - scores.first(),
                tiers.stream().map(tier -> policy.tiers().get(tier).id()).toList());
    }

    private static Profile answered(Profile profile, FactorDefinition factor, LevelDefinition level) {
        Map<String, Rating> ratings = profile.ratings().toMap();
        ratings.put(factor.id(), new Rating.Level(level.id()));
        return new Profile(profile.stage(), profile.context(), Named.of(ratings), profile.facts());
    }

    @Test
    void whatCanChangeTheTierComesBeforeWhatOnlyMovesTheScore() {
        Draft draft = Draft.sum().factor("wide", 0, 9).factor("telling", 0, 0).factor("small", 0, 1)
                .factor("same", 1, 0).tiers(0L, 10L)
                .rule(When.rankAtLeast(1, 1), new Effect.AtLeast("t1"));

        assertThat(Classifier.of(draft.policy()).askNext(Draft.profile(Map.of(), Map.of()), DAY)).containsExactly(
                new Ask("telling", 0, List.of("t0", "t1")), new Ask("wide", 9000, List.of("t0")),
                new Ask("small", 1000, List.of("t0")), new Ask("same", 1000, List.of("t0")));
    }

    @Test
    void nobodyIsToldToAskAgainWhatWasAskedInVain() {
        Draft draft = Draft.sum().factor("asked", 0, 9).factor("not-asked", 0, 9).factor("known", 0, 9).tiers(0L, 10L);
        Profile profile = Draft.profile(Map.of("asked", new Rating.Unknown(true), "not-asked",
                new Rating.Unknown(false), "known", new Rating.Level("l0")), Map.of());

        assertThat(Classifier.of(draft.policy()).askNext(profile, DAY)).extracting(Ask::factor)
                .containsExactly("not-asked");
    }

    @Test
    void whereLawDecidesNothingIsAsked() {
        Draft draft = Draft.sum().factor("open", 0, 9).tiers(0L, 5L).fact("stay", FactType.BOOLEAN)
                .gate(When.fact(0, value -> value == 1), Side.ENFORCEMENT);
        Classifier classifier = Classifier.of(draft.policy());

        assertThat(classifier.askNext(Draft.profile(Map.of(), Map.of("stay", new FactValue.YesNo(true))), DAY))
                .isEmpty();
        assertThat(classifier.askNext(Draft.profile(Map.of(), Map.of("stay", new FactValue.YesNo(false))), DAY))
                .hasSize(1);
        assertThat(classifier.askNext(Draft.profile(Map.of(), Map.of()), DAY)).hasSize(1);
    }
}
