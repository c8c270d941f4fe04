package dev.equipoise.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;

/** The baseline with twenty rules in place of its one. Every kind of effect is among them. */
final class TwentyRules {

    private TwentyRules() {
    }

    /** Each reads two or three of factors that are grouped by fours. */
    static PolicyDefinition overRanks() {
        return with(IntStream.range(0, 20).mapToObj(place -> {
            int group = place % 2 * 4;
            int one = group + place % 4;
            int other = group + (place + 1 + place / 4 % 3) % 4;
            return rule(place, When.rank(one, -1 << 1 + place % 3 & 0b11111)
                    .and(When.rank(other, 0b10011 << place % 2 & 0b11111)));
        }).toList());
    }

    /** Each reads a yes/no and a number. */
    static PolicyDefinition overFacts() {
        return with(IntStream.range(0, 20).mapToObj(place -> rule(place, When.fact(5 + place, value -> value == 1)
                .and(When.fact(25 + place, value -> value >= 5)))).toList());
    }

    private static RuleDefinition rule(int place, When when) {
        return new RuleDefinition("rule-" + place, Set.of(), when, switch (place % 5) {
            case 0 -> new Effect.Tier("standard");
            case 1 -> new Effect.AtMost("standard");
            case 2 -> new Effect.AtLeast("standard");
            default -> new Effect.Points(place % 2 == 0 ? 3 : -4);
        });
    }

    private static PolicyDefinition with(List<RuleDefinition> rules) {
        PolicyDefinition baseline = Baseline.policy();
        var facts = new ArrayList<>(baseline.facts());
        IntStream.range(0, 20).forEach(n -> facts.add(new FactDefinition("yes-" + n, FactType.BOOLEAN, List.of())));
        IntStream.range(0, 20).forEach(n -> facts.add(new FactDefinition("number-" + n, FactType.NUMBER, List.of())));
        return new PolicyDefinition(baseline.method(), null, baseline.factors(), facts, baseline.contexts(),
                baseline.stages(), baseline.tiers(), rules, baseline.gates(), List.of());
    }
}
