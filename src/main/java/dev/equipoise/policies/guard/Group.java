package dev.equipoise.policies.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.RuleDefinition;

/** Variables that the same conditions read, with those conditions: it is asked as a whole, and apart from the others. */
final class Group {

    final Scene scene;
    final List<Variable> variables;
    final List<RuleDefinition> rules;
    private final List<RuleDefinition> tabulated;
    private final List<RuleDefinition> loose;
    private final int[] gates;
    private final List<Condition> impossible;
    private final Here here;
    /** By place of the combination, the last variable counting least. */
    private final Map<Integer, Optional<Outcome>> outcomes = new HashMap<>();

    Group(Scene scene, List<Variable> variables, List<RuleDefinition> rules, int[] gates, List<Condition> impossible) {
        this.scene = scene;
        this.variables = variables;
        this.rules = rules;
        this.gates = gates;
        this.impossible = impossible;
        tabulated = rules.stream().filter(rule -> rule.when().reads().ranksAlone()).toList();
        loose = rules.stream().filter(rule -> !rule.when().reads().ranksAlone()).toList();
        here = new Here(scene.policy, scene.stage.id(), scene.context, scene.day);
    }

    /** The same conditions over other values. */
    Group with(List<Variable> others) {
        return new Group(scene, others, rules, gates, impossible);
    }

    boolean gated() {
        return gates.length > 0;
    }

    boolean plain() {
        return rules.isEmpty() && gates.length == 0;
    }

    /** How many combinations of values there are. */
    long size() {
        return variables.stream().mapToLong(Variable::size).reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
    }

    /** What these values come to; null where they cannot stand together. */
    @Nullable
    Outcome outcome(int[] values) {
        if (size() > Combinations.MOST) {
            return worked(values);
        }
        int place = 0;
        for (int at = 0; at < values.length; at++) {
            place = place * variables.get(at).size() + values[at];
        }
        return outcomes.computeIfAbsent(place, any -> Optional.ofNullable(worked(values))).orElse(null);
    }

    private @Nullable Outcome worked(int[] values) {
        stand(values);
        var ways = new HashMap<Integer, Long>();
        complete(0, 0, ways);
        if (ways.isEmpty()) {
            return null;
        }
        stand(values);
        Map<Integer, Long> reached = ways;
        for (RuleDefinition rule : loose) {
            reached = with(reached, rule, rule.when().test(here));
        }
        return Outcome.of(fired(), reached);
    }

    private void stand(int[] values) {
        for (int at = 0; at < values.length; at++) {
            variables.get(at).set(here, values[at]);
        }
    }

    /** Ranks one after the other; facts are left as they are. */
    private void complete(int at, long points, Map<Integer, Long> ways) {
        if (at == variables.size()) {
            add(points, ways);
            return;
        }
        int factor = variables.get(at).factor();
        if (factor < 0) {
            complete(at + 1, points, ways);
            return;
        }
        int possible = here.ranks[factor];
        for (int rest = possible; rest != 0; rest &= rest - 1) {
            here.ranks[factor] = Integer.lowestOneBit(rest);
            complete(at + 1, points + scene.points(factor, Integer.numberOfTrailingZeros(rest)), ways);
        }
        here.ranks[factor] = possible;
    }

    private void add(long points, Map<Integer, Long> ways) {
        if (impossible.stream().anyMatch(condition -> condition.test(here) == Truth.TRUE)) {
            return;
        }
        int pull = Pull.NONE;
        long sum = points;
        for (RuleDefinition rule : tabulated) {
            if (rule.when().test(here) == Truth.TRUE) {
                pull = Pull.both(pull, Pull.of(scene.policy, rule.then()));
                sum += points(rule);
            }
        }
        ways.merge(pull, sum, Math::min);
    }

    private static long points(RuleDefinition rule) {
        return rule.then() instanceof Effect.Points given ? given.points() * 1000 : 0;
    }

    private Map<Integer, Long> with(Map<Integer, Long> ways, RuleDefinition rule, Truth truth) {
        if (truth == Truth.FALSE) {
            return ways;
        }
        Map<Integer, Long> after = truth == Truth.TRUE ? new HashMap<>() : new HashMap<>(ways);
        int pull = Pull.of(scene.policy, rule.then());
        ways.forEach((one, points) -> after.merge(Pull.both(one, pull), points + points(rule), Math::min));
        return after;
    }

    private long fired() {
        return IntStream.of(gates).filter(place -> scene.gates.get(place).when().test(here) == Truth.TRUE)
                .mapToLong(place -> 1L << place).reduce(0, (a, b) -> a | b);
    }

    /** Whether a rule holds with these values. */
    boolean holds(RuleDefinition rule, int[] values) {
        stand(values);
        return rule.when().test(here) == Truth.TRUE;
    }
}
