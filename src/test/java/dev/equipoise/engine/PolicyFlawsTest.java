package dev.equipoise.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.policy.Direction;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.GateDefinition;
import dev.equipoise.engine.policy.LevelDefinition;
import dev.equipoise.engine.policy.PolicyFlaws;
import dev.equipoise.engine.policy.RuleDefinition;
import dev.equipoise.engine.policy.Side;
import dev.equipoise.engine.policy.TierDefinition;
import dev.equipoise.engine.policy.UnusablePolicy;

class PolicyFlawsTest {

    static List<Arguments> flaws() {
        return List.of(
                flaw("At most 64 factors fit a policy.",
                        draft -> IntStream.range(0, 64).forEach(number -> draft.unweighed("x" + number, 1))),
                flaw("At most 64 facts fit a policy.", draft -> IntStream.range(0, 65)
                        .forEach(number -> draft.fact("x" + number, FactType.BOOLEAN))),
                flaw("At most 64 gates fit a policy.", draft -> IntStream.range(0, 65)
                        .forEach(number -> draft.gate(When.certainly(false), Side.FAVORABLE))),
                flaw("A policy needs 1 to 30 tiers.", draft -> draft.tiers.clear()),
                flaw("A policy needs 1 to 30 tiers.",
                        draft -> IntStream.range(0, 30).forEach(number -> draft.tiers((Long) null))),
                flaw("A policy needs a stage and a context.", draft -> draft.stages.clear()),
                flaw("A policy needs a stage and a context.", draft -> draft.contexts.clear()),
                flaw("The factor f is there twice.", draft -> draft.factor("f", 1)),
                flaw("The fact x is there twice.",
                        draft -> draft.fact("x", FactType.BOOLEAN).fact("x", FactType.NUMBER)),
                flaw("The choice of x a is there twice.", draft -> draft.fact("x", FactType.CHOICE, "a", "a")),
                flaw("The stage here is there twice.", draft -> draft.stages.add(Draft.stage("here", Map.of()))),
                flaw("The tier t1 is there twice.",
                        draft -> draft.tiers.add(new TierDefinition("t1", null, Map.of()))),
                flaw("The rule r is there twice.", draft -> draft.rules.addAll(List.of(rule(), rule()))),
                flaw("The gate g is there twice.", draft -> draft.gates.addAll(List.of(gate(), gate()))),
                flaw("The level of x l is there twice.", draft -> draft.factors.add(new FactorDefinition("x",
                        Direction.MIXED, List.of(level("l", null), level("l", null)), List.of()))),
                flaw("Values of x must lie between -1000000 and 1000000.", draft -> draft.factor("x", 1_000_001)),
                flaw("Values of x must lie between -1000000 and 1000000.", draft -> draft.factor("x", Long.MIN_VALUE)),
                flaw("Scores span more than 1000000 points.",
                        draft -> draft.factor("x", 0, 600_000).factor("y", 0, 600_000)),
                flaw("Scores span more than 1000000 points.", draft -> draft.factor("x", 0, 600_000)
                        .rule(When.certainly(true), new Effect.Points(-500_000))),
                flaw("Values of x run against its declared direction.",
                        draft -> draft.factors.add(directed(Direction.RAISES, 2, 1))),
                flaw("Values of x run against its declared direction.",
                        draft -> draft.factors.add(directed(Direction.LOWERS, 1, 2))),
                flaw("Bins of x must rise from level to level.", draft -> draft.factors.add(new FactorDefinition("x",
                        Direction.MIXED, List.of(level("a", 5L), level("b", null), level("c", 5L)), List.of()))),
                flaw("Weights belong to the weighted mean alone.",
                        draft -> draft.stages.add(Draft.stage("there", Map.of("f", 1000)))),
                flaw("Tiers must start higher one after the other.", draft -> draft.tiers(10L, null, 10L)),
                flaw("The second tier must start above the lowest.", draft -> {
                    draft.tiers.clear();
                    draft.tiers(5L, null, 5L);
                }),
                flaw("Floor of t2 must lie between -1000000000 and 1000000000.", draft -> draft.tiers(Long.MAX_VALUE)),
                flaw("Otherwise belongs to method none alone.", draft -> draft.otherwise = "t0"),
                flaw("Tier x opens what is no favorable option at here.",
                        draft -> draft.tiers.add(new TierDefinition("x", null, Map.of("here", List.of("e1"))))),
                flaw("Tier x opens what is no favorable option at nowhere.",
                        draft -> draft.tiers.add(new TierDefinition("x", null, Map.of("nowhere", List.of())))),
                flaw("Rule r1 names a tier that the policy does not have.",
                        draft -> draft.rule(When.certainly(true), new Effect.Tier("nowhere"))),
                flaw("Rule r1 names a tier that the policy does not have.",
                        draft -> draft.rule(When.certainly(true), new Effect.AtMost("nowhere"))),
                flaw("Rule r1 names a tier that the policy does not have.",
                        draft -> draft.rule(When.certainly(true), new Effect.AtLeast("nowhere"))),
                flaw("Points of rule r1 must lie between -1000000 and 1000000.",
                        draft -> draft.rule(When.certainly(true), new Effect.Points(Long.MAX_VALUE))),
                flaw("Rule x names a stage that the policy does not govern: [nowhere].",
                        draft -> draft.rules.add(new RuleDefinition("x", Set.of("here", "nowhere"),
                                When.certainly(true), new Effect.AtMost("t0")))),
                flaw("Gate x names a stage that the policy does not govern: [nowhere].",
                        draft -> draft.gates.add(new GateDefinition("x", Set.of("nowhere"), When.certainly(true),
                                Side.FAVORABLE, Set.of()))),
                flaw("Rule r1 reads a factor or fact that the policy does not have.",
                        draft -> draft.rule(When.rank(1, 1), new Effect.AtMost("t0"))),
                flaw("Rule r1 reads a factor or fact that the policy does not have.",
                        draft -> draft.rule(When.measure(1, value -> true), new Effect.AtMost("t0"))),
                flaw("Gate g1 reads a factor or fact that the policy does not have.",
                        draft -> draft.gate(When.fact(0, value -> true), Side.FAVORABLE)),
                flaw("What is impossible may be said of ranks alone.", draft -> draft.fact("x", FactType.BOOLEAN)
                        .impossible(When.rank(0, 1).and(When.fact(0, value -> true)))));
    }

    private static Arguments flaw(String sentence, Consumer<Draft> mistake) {
        return Arguments.of(sentence, mistake);
    }

    private static RuleDefinition rule() {
        return new RuleDefinition("r", Set.of(), When.certainly(true), new Effect.AtMost("t0"));
    }

    private static GateDefinition gate() {
        return new GateDefinition("g", Set.of(), When.certainly(false), Side.FAVORABLE, Set.of());
    }

    private static LevelDefinition level(String id, Long from) {
        return new LevelDefinition(id, from);
    }

    private static FactorDefinition directed(Direction direction, long... values) {
        return new FactorDefinition("x", direction, Draft.levels(2), List.of(values[0], values[1]));
    }

    private static Draft sound() {
        return Draft.sum().factor("f", 0, 1).tiers(0L, 1L);
    }

    @ParameterizedTest
    @MethodSource("flaws")
    void eachFlawIsNamedAndKeepsThePolicyFromUse(String sentence, Consumer<Draft> mistake) {
        assertThat(PolicyFlaws.in(sound().policy())).isEmpty();
        Draft draft = sound();
        mistake.accept(draft);

        assertThat(PolicyFlaws.in(draft.policy())).containsExactly(sentence);
        assertThatThrownBy(() -> Classifier.of(draft.policy())).isInstanceOf(UnusablePolicy.class)
                .hasMessage(sentence);
    }

    @Test
    void weightsMustBeWholeAndBelongToWhatIsWeighed() {
        assertThat(mean(Map.of("f", 999))).containsExactly("Weights at here must be 0 or more and sum to 1000.");
        assertThat(mean(Map.of("f", 1001, "h", -1)))
                .containsExactly("Weights at here must be 0 or more and sum to 1000.");
        assertThat(mean(Map.of("f", 500, "g", 500))).containsExactly("Weighed at here without values: g.");
        assertThat(mean(Map.of("f", 500, "x", 500))).containsExactly("Weighed at here without values: x.");
        assertThat(mean(Map.of("f", 1000, "x", 0))).containsExactly("Weighed at here without values: x.");
        assertThat(mean(Map.of("f", 1000, "g", 0))).isEmpty();
    }

    private static List<String> mean(Map<String, Integer> weights) {
        return PolicyFlaws.in(Draft.mean(weights).factor("f", 0, 100).factor("h", 0, 100).unweighed("g", 2).tiers(0L)
                .policy());
    }

    @Test
    void valuesOfAWeightedMeanLieBetween0And100() {
        assertThat(PolicyFlaws.in(Draft.mean(Map.of("f", 1000)).factor("f", -1, 101).tiers(0L).policy()))
                .containsExactly("Values of f must lie between 0 and 100.");
    }

    @Test
    void methodNoneStartsFromOneOfItsTiersAndHasNoScore() {
        assertThat(none(null)).containsExactly("Method none needs one of its tiers as otherwise.");
        assertThat(none("t9")).containsExactly("Method none needs one of its tiers as otherwise.");
        assertThat(none("t1")).isEmpty();
        assertThat(none("t1", null, 3L)).containsExactly("Tiers have no floors where there is no score.");
        assertThat(none("t1", 0L, null)).containsExactly("Tiers have no floors where there is no score.");
        assertThat(PolicyFlaws.in(Draft.none("t0").tiers((Long) null).rule(When.certainly(true), new Effect.Points(1))
                .policy())).containsExactly("Rule r1 gives points, but method none has no score.");
    }

    private static List<String> none(String otherwise, Long... floors) {
        return PolicyFlaws.in(Draft.none(otherwise).tiers(floors.length == 0 ? new Long[]{null, null } : floors)
                .policy());
    }

    @Test
    void everyFlawIsNamedAtOnce() {
        Draft draft = sound().factor("f", 2, 1).tiers(0L);
        draft.otherwise = "t0";
        draft.rule(When.certainly(true), new Effect.Tier("nowhere"));

        assertThatThrownBy(() -> Classifier.of(draft.policy()))
                .isInstanceOfSatisfying(UnusablePolicy.class, unusable -> assertThat(unusable.reasons())
                        .containsExactlyInAnyOrder("The factor f is there twice.",
                                "Otherwise belongs to method none alone.",
                                "Tiers must start higher one after the other.",
                                "Rule r1 names a tier that the policy does not have."));
    }

    @Test
    void rulesMayReadFactorsTogetherUpTo3125Combinations() {
        assertThatCode(() -> Classifier.of(together(5, 5, 5, 5, 5).policy())).doesNotThrowAnyException();
        Draft draft = together(5, 5, 5, 5, 5, 2);
        draft.stages.add(Draft.stage("there", Map.of()));

        assertThatThrownBy(() -> Classifier.of(draft.policy()))
                .isInstanceOfSatisfying(UnusablePolicy.class, unusable -> assertThat(unusable.reasons())
                        .containsExactly(
                                "Rules at here read too many factors together: 6250 combinations, at most 3125.",
                                "Rules at there read too many factors together: 6250 combinations, at most 3125."));
    }

    /** Each rule reads two neighbors, so that all stand in one group. */
    private static Draft together(int... levels) {
        Draft draft = Draft.sum().tiers(0L);
        for (int place = 0; place < levels.length; place++) {
            draft.unweighed("f" + place, levels[place]);
            if (place > 0) {
                draft.rule(When.rank(place - 1, 1).and(When.rank(place, 1)), new Effect.Points(1));
            }
        }
        return draft;
    }

    @Test
    void aFactorHasOneTo30LevelsAndAValueForEach() {
        assertThatCode(() -> Draft.sum().unweighed("x", 30)).doesNotThrowAnyException();
        assertThatIllegalArgumentException().isThrownBy(() -> Draft.sum().unweighed("x", 31));
        assertThatIllegalArgumentException().isThrownBy(() -> Draft.sum().unweighed("x", 0));
        assertThatIllegalArgumentException().isThrownBy(
                () -> new FactorDefinition("x", Direction.MIXED, Draft.levels(2), List.of(1L)));
    }
}
