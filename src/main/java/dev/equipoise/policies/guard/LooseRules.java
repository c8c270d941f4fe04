package dev.equipoise.policies.guard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;

/**
 * Rules that read more than ranks. Those that do the same to a tier count as one that holds where any of them does, since
 * doing it twice changes nothing; of points, each adds its own.
 */
final class LooseRules {

    private final List<Alike> kinds;

    LooseRules(PolicyDefinition policy, List<RuleDefinition> rules) {
        var byPull = new LinkedHashMap<Integer, List<Condition>>();
        var all = new ArrayList<Alike>();
        for (RuleDefinition rule : rules) {
            long points = points(rule);
            if (points == 0) {
                byPull.computeIfAbsent(Pull.of(policy, rule.then()), pull -> new ArrayList<>()).add(rule.when());
            } else {
                all.add(new Alike(Pull.NONE, points, List.of(rule.when())));
            }
        }
        byPull.forEach((pull, whens) -> all.add(new Alike(pull, 0, whens)));
        kinds = List.copyOf(all);
    }

    private record Alike(int pull, long points, List<Condition> whens) {

        Truth test(Situation here) {
            Truth truth = Truth.FALSE;
            for (int at = 0; at < whens.size() && truth != Truth.TRUE; at++) {
                truth = truth.or(whens.get(at).test(here));
            }
            return truth;
        }

        Map<Integer, Long> after(Map<Integer, Long> ways, Truth truth) {
            Map<Integer, Long> after = truth == Truth.TRUE ? new HashMap<>() : new HashMap<>(ways);
            ways.forEach((one, least) -> after.merge(Pull.both(one, pull), least + points, Math::min));
            return after;
        }
    }

    /** What these rules make of the ways in which all else can turn out. */
    Map<Integer, Long> after(Map<Integer, Long> ways, Situation here) {
        Map<Integer, Long> reached = ways;
        for (Alike kind : kinds) {
            Truth truth = kind.test(here);
            reached = truth == Truth.FALSE ? reached : kind.after(reached, truth);
        }
        return reached;
    }

    /** In thousandths. */
    static long points(RuleDefinition rule) {
        return rule.then() instanceof Effect.Points given ? given.points() * 1000 : 0;
    }
}
