package dev.equipoise.engine.classify;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.policy.ConsiderationDefinition;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.GateDefinition;
import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;
import dev.equipoise.engine.policy.StageDefinition;

/** Compiles a policy at one stage and context. */
final class PlanBuilder {

    private final PolicyDefinition policy;
    private final StageDefinition stage;
    private final String context;
    private final List<RuleDefinition> rules;
    private final List<GateDefinition> gates;
    private final List<ConsiderationDefinition> considerations;
    private final List<FactorScale> scales;

    PlanBuilder(PolicyDefinition policy, StageDefinition stage, String context) {
        this.policy = policy;
        this.stage = stage;
        this.context = context;
        rules = policy.rules().stream().filter(rule -> rule.appliesAt(stage.id())).toList();
        gates = policy.gates().stream().filter(gate -> gate.appliesAt(stage.id())).toList();
        considerations = policy.considerations().stream().filter(one -> one.appliesAt(stage.id())).toList();
        int[] weighed = IntStream.range(0, policy.factors().size()).filter(this::weighed).toArray();
        scales = IntStream.range(0, weighed.length).mapToObj(slot -> scale(weighed[slot], slot)).toList();
    }

    private boolean weighed(int factor) {
        FactorDefinition definition = policy.factors().get(factor);
        return policy.method() != Method.NONE && !definition.values().isEmpty()
                && (policy.method() == Method.SUM || weight(factor) > 0);
    }

    private int weight(int factor) {
        return stage.weights().getOrDefault(policy.factors().get(factor).id(), 0);
    }

    private FactorScale scale(int factor, int slot) {
        return new FactorScale(policy.factors().get(factor), factor, slot, policy.method(), weight(factor));
    }

    /** What keeps this stage from being compiled, though the policy's parts fit together. */
    Stream<String> flaws() {
        return groupBuilder().tooLarge();
    }

    private GroupBuilder groupBuilder() {
        return new GroupBuilder(policy, stage.id(), context, rules, scales);
    }

    StagePlan build() {
        RuleGroup[] groups = groupBuilder().groups();
        FactorScale[] free = scales.stream().filter(scale -> Stream.of(groups).noneMatch(group -> group.reads(scale)))
                .toArray(FactorScale[]::new);
        return new StagePlan(policy, reader(), Tiers.of(policy), new StageGates(stage, gates), free, scales,
                groups, loose(), Part.nothing(Bits.words(rules.size())), rules, considerations, listed(), options(),
                new Options(stage.favorable(), stage.enforcement()));
    }

    private LooseRule[] loose() {
        return IntStream.range(0, rules.size()).filter(place -> !rules.get(place).when().reads().ranksAlone())
                .mapToObj(place -> loose(place, rules.get(place))).toArray(LooseRule[]::new);
    }

    private LooseRule loose(int place, RuleDefinition rule) {
        long points = rule.then() instanceof Effect.Points given ? given.points() * Thousandths.ONE_POINT : 0;
        return LooseRule.of(place, Bits.words(rules.size()), rule.when(),
                new Choice(points, GroupBuilder.ruling(policy, rule.then())));
    }

    private int[] listed() {
        Set<Integer> listed = new TreeSet<>();
        scales.forEach(scale -> listed.add(scale.factor));
        rules.forEach(rule -> {
            listed.addAll(rule.when().reads().factors());
            listed.addAll(rule.when().reads().measures());
        });
        return listed.stream().mapToInt(Integer::intValue).toArray();
    }

    private ProfileReader reader() {
        Set<Integer> factors = new TreeSet<>();
        Set<Integer> facts = new TreeSet<>();
        scales.forEach(scale -> factors.add(scale.factor));
        conditions().map(Condition::reads).forEach(reads -> {
            factors.addAll(reads.factors());
            factors.addAll(reads.measures());
            facts.addAll(reads.facts());
        });
        return new ProfileReader(policy.factors().size(), policy.facts().size(),
                factors.stream().map(place -> new FactorReader(policy.factors().get(place), place))
                        .toArray(FactorReader[]::new),
                facts.stream().map(place -> new FactReader(policy.facts().get(place), place))
                        .toArray(FactReader[]::new));
    }

    private Stream<Condition> conditions() {
        return Stream.of(rules.stream().map(RuleDefinition::when), gates.stream().map(GateDefinition::when),
                policy.impossible().stream(),
                considerations.stream().flatMap(one -> Stream.ofNullable(one.when()))).flatMap(each -> each);
    }

    private Options[] options() {
        return policy.tiers().stream().map(tier -> {
            List<String> opened = tier.opens().getOrDefault(stage.id(), stage.favorable());
            return new Options(stage.favorable().stream().filter(opened::contains).toList(), stage.enforcement());
        }).toArray(Options[]::new);
    }
}
