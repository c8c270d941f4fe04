package dev.equipoise.policies.document;

import java.util.Collection;
import java.util.List;

import dev.equipoise.policies.document.PolicyDocument.Verified;
import dev.equipoise.policies.document.PolicyRule.Consequence;

/** Reads rules. */
final class RuleReader {

    private final Ids ids;
    private final List<String> stages;

    RuleReader(Ids ids, Collection<String> stages) {
        this.ids = ids;
        this.stages = List.copyOf(stages);
    }

    List<PolicyRule> rules(Spot spot) {
        List<PolicyRule> rules = spot.items().stream().filter(Spot::isObject).map(this::rule).toList();
        Ids.unique(spot, rules.stream().map(PolicyRule::id).toList());
        return rules;
    }

    private PolicyRule rule(Spot spot) {
        spot.only("id", "title", "stages", "when", "then", "because", "source", "verified", "note");
        PolicyRule rule = new PolicyRule(spot.get("id").text(), spot.get("title").textOrNull(),
                spot.get("stages").idsOrAny(), spot.get("when").text(), consequence(spot.get("then")),
                spot.get("because").text(), spot.get("source").textOrNull(),
                spot.get("verified").wordOrNull(Verified.values()), spot.get("note").textOrNull());
        ids.own(spot.get("id"), rule.id());
        HeadReader.mustExist(spot.get("stages"), rule.stages(), stages);
        return rule;
    }

    private static Consequence consequence(Spot spot) {
        spot.only("points", "tier", "atMost", "atLeast");
        if (!spot.isObject() || spot.node.size() != 1) {
            spot.flaw("A rule does exactly one thing: points, tier, atMost or atLeast.");
            return new Consequence(0L, null, null, null);
        }
        return new Consequence(spot.get("points").wholeOrNull(), spot.get("tier").textOrNull(),
                spot.get("atMost").textOrNull(), spot.get("atLeast").textOrNull());
    }
}
