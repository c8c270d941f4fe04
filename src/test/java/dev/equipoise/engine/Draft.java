package dev.equipoise.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.policy.Direction;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.GateDefinition;
import dev.equipoise.engine.policy.LevelDefinition;
import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;
import dev.equipoise.engine.policy.Side;
import dev.equipoise.engine.policy.StageDefinition;
import dev.equipoise.engine.policy.TierDefinition;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.engine.profile.Rating;

/** A policy that a test puts together piece by piece. Stage {@code here} and context {@code civil} are its own. */
final class Draft {

    Method method = Method.SUM;
    String otherwise;
    final List<FactorDefinition> factors = new ArrayList<>();
    final List<FactDefinition> facts = new ArrayList<>();
    final List<String> contexts = new ArrayList<>(List.of("civil"));
    final List<StageDefinition> stages = new ArrayList<>();
    final List<TierDefinition> tiers = new ArrayList<>();
    final List<RuleDefinition> rules = new ArrayList<>();
    final List<GateDefinition> gates = new ArrayList<>();
    final List<Condition> impossible = new ArrayList<>();

    /** Under {@code sum}, at one stage with options f1, f2, f3 and e1, e2. */
    static Draft sum() {
        var draft = new Draft();
        draft.stages.add(stage("here", Map.of()));
        return draft;
    }

    static Draft none(String otherwise) {
        Draft draft = sum();
        draft.method = Method.NONE;
        draft.otherwise = otherwise;
        return draft;
    }

    static Draft mean(Map<String, Integer> weights) {
        var draft = new Draft();
        draft.method = Method.WEIGHTED_MEAN;
        draft.stages.add(stage("here", weights));
        return draft;
    }

    static StageDefinition stage(String id, Map<String, Integer> weights) {
        return new StageDefinition(id, List.of("f1", "f2", "f3"), List.of("e1", "e2"), weights);
    }

    /** Levels l0, l1, … with these values and bins from 0, 10, 20, … */
    Draft factor(String id, long... values) {
        factors.add(new FactorDefinition(id, Direction.MIXED, levels(values.length),
                LongStream.of(values).boxed().toList()));
        return this;
    }

    Draft unweighed(String id, int levels) {
        factors.add(new FactorDefinition(id, Direction.MIXED, levels(levels), List.of()));
        return this;
    }

    static List<LevelDefinition> levels(int number) {
        return IntStream.range(0, number).mapToObj(rank -> new LevelDefinition("l" + rank, rank * 10L)).toList();
    }

    Draft fact(String id, FactType type, String... choices) {
        facts.add(new FactDefinition(id, type, List.of(choices)));
        return this;
    }

    /** Tiers t0, t1, … ; null for one that only rules reach. */
    Draft tiers(Long... from) {
        for (Long floor : from) {
            tiers.add(new TierDefinition("t" + tiers.size(), floor, Map.of()));
        }
        return this;
    }

    Draft rule(Condition when, Effect then) {
        rules.add(new RuleDefinition("r" + (rules.size() + 1), Set.of(), when, then));
        return this;
    }

    Draft gate(Condition when, Side bars, String... options) {
        gates.add(new GateDefinition("g" + (gates.size() + 1), Set.of(), when, bars, Set.of(options)));
        return this;
    }

    Draft impossible(Condition condition) {
        impossible.add(condition);
        return this;
    }

    PolicyDefinition policy() {
        return new PolicyDefinition(method, otherwise, factors, facts, contexts, stages, tiers, rules, gates,
                impossible);
    }

    Classification classify(Map<String, Rating> ratings, Map<String, FactValue> facts) {
        return Classifier.of(policy()).classify(profile(ratings, facts), LocalDate.EPOCH);
    }

    static Profile profile(Map<String, Rating> ratings, Map<String, FactValue> facts) {
        return new Profile("here", "civil", ratings, facts);
    }
}
