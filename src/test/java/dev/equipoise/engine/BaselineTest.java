package dev.equipoise.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.classify.Contribution;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

/** The whole space of the baseline policy, and thousands of profiles that leave something open. */
class BaselineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final int PROFILES = 390_625;
    private static final PolicyDefinition POLICY = Baseline.policy();
    private static final Classifier CLASSIFIER = Classifier.of(POLICY);
    private static final Rating[][] LEVELS = IntStream.range(0, 8)
            .mapToObj(factor -> Baseline.LEVELS.get(factor).stream().map(Rating.Level::new).toArray(Rating[]::new))
            .toArray(Rating[][]::new);

    static Stream<String> stages() {
        return Baseline.RELEVANCE.keySet().stream();
    }

    @Test
    void weightsAreTheRelevanceTableByLargestRemainder() {
        assertThat(Baseline.weights(new int[]{2, 2, 2, 2, 2, 1, 2, 2 }))
                .containsExactly(134, 134, 133, 133, 133, 67, 133, 133);
        assertThat(Baseline.weights(new int[]{0, 2, 2, 2, 1, 0, 0, 0 }))
                .containsExactly(0, 286, 286, 285, 143, 0, 0, 0);
        assertThat(Baseline.RELEVANCE.values()).allMatch(row -> IntStream.of(Baseline.weights(row)).sum() == 1000);
    }

    @ParameterizedTest
    @MethodSource("stages")
    void everyKnownProfileIsWhatTheTableSays(String stage) {
        int[] weights = Baseline.weights(Baseline.RELEVANCE.get(stage));
        int[] ranks = new int[8];
        Map<String, Rating> ratings = new HashMap<>();
        for (int number = 0; number < PROFILES; number++) {
            for (int factor = 0, rest = number; factor < 8; factor++, rest /= 5) {
                ranks[factor] = rest % 5;
                ratings.put(Baseline.FACTORS.get(factor), LEVELS[factor][ranks[factor]]);
            }
            var answer = CLASSIFIER.classify(new Profile(stage, "civil", ratings, Map.of()), DAY);
            if (!agrees(answer, weights, ranks)) {
                throw new AssertionError(stage + " " + ratings + ": " + answer.score() + " " + answer.tier());
            }
        }
    }

    private static boolean agrees(Classification answer, int[] weights, int[] ranks) {
        long score = 0;
        for (int factor = 0; factor < 8; factor++) {
            score += weights[factor] * Baseline.value(factor, ranks[factor]);
        }
        int scored = score < 35_000 ? 0 : score < 65_000 ? 1 : 2;
        int tier = ranks[1] == 4 && ranks[0] >= 2 ? Math.max(1, scored) : scored;
        return answer.score() == score && answer.tierRank() == tier && answer.settled()
                && answer.decidedBy().name().equals(tier == scored ? "SCORE" : "RULE")
                && answer.bounds().exact() && answer.bounds().high() == score && answer.unknown().isEmpty()
                && accountFor(score, answer.contributions(), weights, ranks);
    }

    /** Largest first, ties in the policy's order, all known, and nothing left over. */
    private static boolean accountFor(long score, List<Contribution> contributions, int[] weights, int[] ranks) {
        long left = score;
        long last = Long.MAX_VALUE;
        int lastFactor = -1;
        for (Contribution each : contributions) {
            int factor = Baseline.FACTORS.indexOf(each.factor());
            boolean inOrder = each.points() < last || each.points() == last && factor > lastFactor;
            if (!inOrder || each.assumed() || each.weight() != weights[factor]
                    || each.points() != weights[factor] * Baseline.value(factor, ranks[factor])) {
                return false;
            }
            left -= each.points();
            last = each.points();
            lastFactor = factor;
        }
        return left == 0 && contributions.size() == IntStream.of(weights).filter(weight -> weight > 0).count();
    }

    @Test
    void whatIsLeftOpenIsWhatBruteForceFinds() {
        var random = new Random(41);
        var any = new AnyProfile(random, POLICY, 6);
        for (int number = 0; number < 3000; number++) {
            Profile profile = any.next();
            if (completions(profile) <= 3125) {
                Agreement.check(CLASSIFIER, POLICY, profile, DAY);
            }
        }
    }

    private static long completions(Profile profile) {
        return Seen.of(POLICY, profile, DAY).completions();
    }
}
