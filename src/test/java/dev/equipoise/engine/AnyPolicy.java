package dev.equipoise.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

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

/** A random small policy with everything in it; the same seed gives the same one. */
final class AnyPolicy {

    static final List<String> STAGES = List.of("first", "second");
    static final List<String> CONTEXTS = List.of("civil", "criminal");
    private static final List<String> FAVORABLE = List.of("f1", "f2", "f3");
    private static final List<String> ENFORCEMENT = List.of("e1", "e2");

    private final Random random;
    private final Method method;
    private final int mostLevels;
    private final List<FactorDefinition> factors = new ArrayList<>();
    private final List<FactDefinition> facts = new ArrayList<>();
    private final int tiers;
    private final AnyCondition conditions;

    private AnyPolicy(Random random, Method method, int mostFactors, int mostLevels) {
        this.random = random;
        this.method = method;
        this.mostLevels = mostLevels;
        tiers = 1 + random.nextInt(6);
        IntStream.rangeClosed(1, 1 + random.nextInt(mostFactors)).forEach(number -> factors.add(factor("f" + number)));
        IntStream.rangeClosed(1, random.nextInt(4)).forEach(number -> facts.add(fact("fact-" + number)));
        conditions = new AnyCondition(random, factors, facts);
    }

    static PolicyDefinition of(Random random, Method method, int mostFactors, int mostLevels) {
        return new AnyPolicy(random, method, mostFactors, mostLevels).policy();
    }

    private FactorDefinition factor(String id) {
        int levels = 1 + random.nextInt(mostLevels);
        long from = random.nextInt(20) - 10;
        var defined = new ArrayList<LevelDefinition>();
        for (int rank = 0; rank < levels; rank++) {
            from += 1 + random.nextInt(15);
            defined.add(new LevelDefinition("l" + rank, random.nextInt(3) == 0 ? null : (Long) from));
        }
        Direction direction = Direction.values()[random.nextInt(3)];
        boolean unweighed = method == Method.NONE || random.nextInt(6) == 0 && !factors.isEmpty();
        return new FactorDefinition(id, direction, defined, unweighed ? List.of() : values(direction, levels));
    }

    private List<Long> values(Direction direction, int levels) {
        var values = new ArrayList<Long>();
        int kind = random.nextInt(3);
        for (int rank = 0; rank < levels; rank++) {
            values.add(method == Method.WEIGHTED_MEAN
                    ? kind == 0 ? random.nextInt(5) * 25L : random.nextInt(101)
                    : kind == 0 ? random.nextInt(3) * 40L - 40 : random.nextInt(31) - 15L);
        }
        switch (direction) {
            case RAISES -> Collections.sort(values);
            case LOWERS -> values.sort(Collections.reverseOrder());
            case MIXED -> {
            }
        }
        return values;
    }

    private FactDefinition fact(String id) {
        FactType type = FactType.values()[random.nextInt(4)];
        return new FactDefinition(id, type, type == FactType.CHOICE ? List.of("a", "b", "c") : List.of());
    }

    private PolicyDefinition policy() {
        return new PolicyDefinition(method, method == Method.NONE ? tier() : null, factors, facts, CONTEXTS,
                STAGES.stream().map(this::stage).toList(), IntStream.range(0, tiers).mapToObj(this::tier).toList(),
                IntStream.rangeClosed(1, random.nextInt(9)).mapToObj(this::rule).toList(),
                IntStream.rangeClosed(1, random.nextInt(3)).mapToObj(this::gate).toList(), impossible());
    }

    private StageDefinition stage(String id) {
        return new StageDefinition(id, FAVORABLE.subList(0, 1 + random.nextInt(3)), ENFORCEMENT, weights());
    }

    private Map<String, Integer> weights() {
        var weights = new HashMap<String, Integer>();
        if (method != Method.WEIGHTED_MEAN) {
            return weights;
        }
        List<String> weighable = factors.stream().filter(factor -> !factor.values().isEmpty())
                .map(FactorDefinition::id).toList();
        int left = 1000;
        for (String id : weighable) {
            int weight = random.nextInt(4) == 0 ? 0 : random.nextInt(left + 1);
            weights.put(id, weight);
            left -= weight;
        }
        weights.merge(weighable.get(random.nextInt(weighable.size())), left, Integer::sum);
        return weights;
    }

    private TierDefinition tier(int place) {
        boolean ruleOnly = place > 0 && random.nextInt(4) == 0 || method == Method.NONE;
        long step = method == Method.WEIGHTED_MEAN ? 100 / tiers : 20;
        long from = step * place - (method == Method.SUM ? 30 : 0) + random.nextInt((int) step);
        boolean floor = !ruleOnly && (place > 0 || random.nextBoolean());
        return new TierDefinition("t" + place, floor ? (Long) from : null, random.nextInt(3) > 0
                ? Map.of()
                : Map.of("first", random.nextBoolean() ? List.of() : List.of("f1")));
    }

    private String tier() {
        return "t" + random.nextInt(tiers);
    }

    private RuleDefinition rule(int number) {
        Condition when = switch (random.nextInt(5)) {
            case 0 -> conditions.mixed();
            case 1 -> conditions.apartFromRanks();
            default -> conditions.ofRanks();
        };
        return new RuleDefinition("r" + number, stages(), when, effect());
    }

    private Effect effect() {
        return switch (method == Method.NONE ? 1 + random.nextInt(3) : random.nextInt(5)) {
            case 1 -> new Effect.Tier(tier());
            case 2 -> new Effect.AtMost(tier());
            case 3 -> new Effect.AtLeast(tier());
            default -> new Effect.Points(random.nextInt(61) - 30);
        };
    }

    private Set<String> stages() {
        return random.nextInt(4) == 0 ? Set.of(STAGES.get(random.nextInt(2))) : Set.of();
    }

    private GateDefinition gate(int number) {
        Side side = Side.values()[random.nextInt(2)];
        var options = new ArrayList<>(side == Side.FAVORABLE ? FAVORABLE : ENFORCEMENT);
        Collections.shuffle(options, random);
        int named = random.nextInt(options.size() + 1);
        Condition when = facts.isEmpty() || random.nextInt(4) == 0
                ? conditions.ofRanks().and(conditions.ofRanks())
                : conditions.ofFacts();
        return new GateDefinition("g" + number, stages(), when, side, Set.copyOf(options.subList(0, named)));
    }

    private List<Condition> impossible() {
        return Stream.generate(conditions::ofRanks).limit(random.nextInt(4) == 0 ? 1 + random.nextInt(2) : 0)
                .map(one -> (Condition) one.and(conditions.ofRanks())).toList();
    }
}
