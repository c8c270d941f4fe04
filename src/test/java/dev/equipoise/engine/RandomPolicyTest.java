package dev.equipoise.engine;

import java.time.LocalDate;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;

/** Thousands of random policies and profiles: every part of every answer is what brute force finds. */
class RandomPolicyTest {

    private static final LocalDate EPOCH = LocalDate.EPOCH;

    @ParameterizedTest
    @EnumSource(Method.class)
    void everyAnswerIsWhatBruteForceFinds(Method method) {
        for (int seed = 0; seed < 1500; seed++) {
            compare(seed, method, 5, 5, 4, 3);
        }
    }

    @ParameterizedTest
    @EnumSource(Method.class)
    void factorsWithManyLevelsAreNoException(Method method) {
        for (int seed = 0; seed < 300; seed++) {
            compare(seed, method, 3, 9, 4, 2);
        }
    }

    @Test
    void manyFactorsInSeveralGroupsAreNoException() {
        for (int seed = 0; seed < 300; seed++) {
            compare(seed, Method.SUM, 9, 3, 4, 6);
        }
    }

    private static void compare(int seed, Method method, int factors, int levels, int profiles, int known) {
        var random = new Random(seed);
        PolicyDefinition policy = AnyPolicy.of(random, method, factors, levels);
        Classifier classifier = Classifier.of(policy);
        var any = new AnyProfile(random, policy, known);
        for (int number = 0; number < profiles; number++) {
            var profile = any.next();
            try {
                Agreement.check(classifier, policy, profile, EPOCH.plusDays(random.nextInt(3) - 1));
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionError("%s policy of seed %d, profile %d".formatted(method, seed, number), e);
            }
        }
    }
}
