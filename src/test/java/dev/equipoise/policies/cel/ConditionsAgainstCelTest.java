package dev.equipoise.policies.cel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Truth;

/** CEL's runtime is the oracle: on what is known, and on every completion of what is not. */
class ConditionsAgainstCelTest {

    private static final int CONDITIONS = 1_500;
    private static final int MOST_COMPLETIONS = 200;

    private final Conditions conditions = new Conditions(AnyVocabulary.NAMES);

    @Test
    void whereAllIsKnownTheAnswerIsThatOfCel() throws Exception {
        var random = new Random(20260101);
        int compared = 0;
        for (int round = 0; round < CONDITIONS; round++) {
            String source = new AnyCondition(random, false).bool(random.nextInt(4));
            Optional<Condition> condition = compiled(source);
            if (condition.isEmpty()) {
                continue;
            }
            var oracle = new Oracle(source);
            for (int input = 0; input < 20; input++) {
                AnySituation situation = AnySituation.from(random, 0);
                Optional<Boolean> expected = oracle.answer(situation);
                if (expected.isPresent()) {
                    compared++;
                    assertThat(condition.get().test(situation)).as("%s in %s", source, situation.asVariables())
                            .isEqualTo(Truth.of(expected.get()));
                }
            }
        }
        assertThat(compared).isGreaterThan(20_000);
    }

    @Test
    void whatIsSaidOfTheUnknownHoldsOnEveryCompletion() throws Exception {
        var random = new Random(20260102);
        int decided = 0;
        for (int round = 0; round < CONDITIONS; round++) {
            String source = new AnyCondition(random, false).bool(random.nextInt(4));
            Optional<Condition> condition = compiled(source);
            if (condition.isEmpty()) {
                continue;
            }
            var oracle = new Oracle(source);
            for (int input = 0; input < 5; input++) {
                AnySituation situation = AnySituation.from(random, 0.4);
                Truth said = condition.get().test(situation);
                if (said != Truth.UNKNOWN) {
                    decided++;
                    assertThat(answers(oracle, situation, condition.get())).as("%s in %s", source, situation)
                            .isSubsetOf(said == Truth.TRUE);
                }
            }
        }
        assertThat(decided).isGreaterThan(500);
    }

    @Test
    void overRanksAloneUnknownIsSaidOnlyWhereCompletionsDisagree() throws Exception {
        var random = new Random(20260103);
        int unknown = 0;
        for (int round = 0; round < CONDITIONS; round++) {
            String source = new AnyCondition(random, true).bool(random.nextInt(4));
            Optional<Condition> condition = compiled(source);
            if (condition.isEmpty()) {
                continue;
            }
            var oracle = new Oracle(source);
            for (int input = 0; input < 5; input++) {
                AnySituation situation = AnySituation.from(random, 0.6);
                Truth said = condition.get().test(situation);
                unknown += said == Truth.UNKNOWN ? 1 : 0;
                assertThat(answers(oracle, situation, condition.get())).as("%s in %s", source, situation)
                        .isEqualTo(said == Truth.UNKNOWN ? Set.of(true, false) : Set.of(said == Truth.TRUE));
            }
        }
        assertThat(unknown).isGreaterThan(500);
    }

    /** Empty where numbers can grow too large, which is refused of ranks, or where deciding takes too long. */
    private Optional<Condition> compiled(String source) {
        try {
            return Optional.of(conditions.compile(source));
        } catch (BadCondition e) {
            assertThat(e.flaws()).as(source).allSatisfy(
                    flaw -> assertThat(flaw.message()).containsAnyOf("too large", "more than 4096", "nest at most"));
            return Optional.empty();
        }
    }

    private static Set<Boolean> answers(Oracle oracle, AnySituation situation, Condition condition) {
        return situation.completions(condition.reads()).stream().limit(MOST_COMPLETIONS)
                .flatMap(one -> oracle.answer(one).stream()).collect(Collectors.toSet());
    }
}
