package dev.equipoise.policies.guard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.RuleDefinition;

/** Variables that the same conditions read, with those conditions: it is asked as a whole, and apart from the others. */
final class Group {

    private static final Outcome CANNOT_BE = Outcome.of(0, Map.of());

    final Scene scene;
    final List<Variable> variables;
    final List<RuleDefinition> rules;
    private final List<RuleDefinition> tabulated;
    private final LooseRules loose;
    private final int[] gates;
    private final List<Condition> impossible;
    private final Here here;
    /** By place of the combination, once asked for; empty where there are too many. */
    private final @Nullable Outcome[] outcomes;
    /** What the factors alone come to, with the rules that read nothing else. */
    private final Map<Long, Map<Integer, Long>> byRanks = new HashMap<>();

    Group(Scene scene, List<Variable> variables, List<RuleDefinition> rules, int[] gates, List<Condition> impossible) {
        this.scene = scene;
        this.variables = variables;
        this.rules = rules;
        this.gates = gates;
        this.impossible = impossible;
        tabulated = rules.stream().filter(rule -> rule.when().reads().ranksAlone()).toList();
        loose = new LooseRules(scene.policy,
                rules.stream().filter(rule -> !rule.when().reads().ranksAlone()).toList());
        long size = variables.stream().mapToLong(Variable::size).reduce(1,
                (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
        outcomes = new Outcome[size > Combinations.MOST ? 0 : (int) size];
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

    /** What these values come to; null where they cannot stand together. */
    @Nullable
    Outcome outcome(int[] values) {
        if (outcomes.length == 0) {
            return worked(values);
        }
        int place = (int) place(values, false);
        Outcome known = outcomes[place];
        if (known == null) {
            Outcome worked = worked(values);
            known = worked == null ? CANNOT_BE : worked;
            outcomes[place] = known;
        }
        return known.pulls.length == 0 ? null : known;
    }

    /** The combination's place, or that of its factors alone; the last variable counts least. */
    private long place(int[] values, boolean factorsAlone) {
        long place = 0;
        for (int at = 0; at < values.length; at++) {
            Variable variable = variables.get(at);
            if (variable.factor() >= 0 || !factorsAlone) {
                place = place * variable.size() + values[at];
            }
        }
        return place;
    }

    private @Nullable Outcome worked(int[] values) {
        Map<Integer, Long> reached = byRanks.computeIfAbsent(place(values, true), place -> completed(values));
        if (reached.isEmpty()) {
            return null;
        }
        stand(values);
        return Outcome.of(fired(), loose.after(reached, here));
    }

    private void stand(int[] values) {
        for (int at = 0; at < values.length; at++) {
            variables.get(at).set(here, values[at]);
        }
    }

    private Map<Integer, Long> completed(int[] values) {
        stand(values);
        var ways = new HashMap<Integer, Long>();
        complete(0, 0, ways);
        return ways;
    }

    /** Ranks one after the other. */
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
                sum += LooseRules.points(rule);
            }
        }
        ways.merge(pull, sum, Math::min);
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
