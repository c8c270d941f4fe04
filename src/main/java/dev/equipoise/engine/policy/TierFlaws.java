package dev.equipoise.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Checks that tiers cover every score once, in order, and open only what a stage has. */
final class TierFlaws {

    /** No score comes near it; in thousandths it still fits a {@code long}. */
    private static final long MOST = 1_000_000_000;

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
        policy.tiers().stream().filter(tier -> tooFar(tier.from())).forEach(tier -> flaws
                .add("Floor of " + tier.id() + " must lie between " + -MOST + " and " + MOST + "."));
        method(policy, flaws);
        opens(policy, flaws);
        return flaws;
    }

    private static boolean tooFar(@Nullable Long from) {
        return from != null && (from > MOST || from < -MOST);
    }

    private static void method(PolicyDefinition policy, List<String> flaws) {
        boolean none = policy.method() == Method.NONE;
        if (none && policy.tier(policy.otherwise()) < 0) {
            flaws.add("Method none needs one of its tiers as otherwise.");
        }
        if (!none && policy.otherwise() != null) {
            flaws.add("Otherwise belongs to method none alone.");
        }
        if (none && policy.tiers().stream().anyMatch(tier -> tier.from() != null)) {
            flaws.add("Tiers have no floors where there is no score.");
        }
    }

    private static void opens(PolicyDefinition policy, List<String> flaws) {
        for (TierDefinition tier : policy.tiers()) {
            tier.opens().keySet().stream().sorted().forEach(stage -> {
                boolean known = policy.stages().stream().anyMatch(
                        one -> one.id().equals(stage) && one.favorable().containsAll(tier.opens().get(stage)));
                if (!known) {
                    flaws.add("Tier " + tier.id() + " opens what is no favorable option at " + stage + ".");
                }
            });
        }
    }
}
