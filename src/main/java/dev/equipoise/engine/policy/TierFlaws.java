package dev.equipoise.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Checks that tiers cover every score once, in order, and open only what a stage has. */
final class TierFlaws {

    private TierFlaws() {
    }

    static List<String> in(PolicyDefinition policy) {
        var flaws = new ArrayList<String>();
        var floors = policy.tiers().stream().skip(1).map(TierDefinition::from).filter(Objects::nonNull).toList();
        for (int place = 1; place < floors.size(); place++) {
            if (floors.get(place) <= floors.get(place - 1)) {
                flaws.add("Tiers must start higher one after the other.");
            }
        }
        Long lowest = policy.tiers().isEmpty() ? null : policy.tiers().get(0).from();
        if (lowest != null && !floors.isEmpty() && floors.get(0) <= lowest) {
            flaws.add("The second tier must start above the lowest.");
        }
        method(policy, flaws, floors);
        opens(policy, flaws);
        return flaws;
    }

    private static void method(PolicyDefinition policy, List<String> flaws, List<Long> floors) {
        boolean none = policy.method() == Method.NONE;
        if (none && policy.tier(policy.otherwise()) < 0) {
            flaws.add("Method none needs one of its tiers as otherwise.");
        }
        if (!none && policy.otherwise() != null) {
            flaws.add("Otherwise belongs to method none alone.");
        }
        if (none && !floors.isEmpty()) {
            flaws.add("Tiers have no floors where there is no score.");
        }
    }

    private static void opens(PolicyDefinition policy, List<String> flaws) {
        for (TierDefinition tier : policy.tiers()) {
            tier.opens().forEach((stage, options) -> {
                boolean known = policy.stages().stream()
                        .anyMatch(one -> one.id().equals(stage) && one.favorable().containsAll(options));
                if (!known) {
                    flaws.add("Tier " + tier.id() + " opens what is no favorable option at " + stage + ".");
                }
            });
        }
    }
}
