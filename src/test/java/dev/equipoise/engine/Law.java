package dev.equipoise.engine;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.GateDefinition;
import dev.equipoise.engine.policy.Side;
import dev.equipoise.engine.policy.TierDefinition;

/** Gates and options worked out a second time, in plain words. */
final class Law {

    final List<GateDefinition> gates;
    final String discretion;
    private final BruteForce brute;
    private final Set<String> barred = new HashSet<>();

    Law(BruteForce brute) {
        this.brute = brute;
        gates = brute.policy.gates().stream().filter(gate -> brute.at(gate.stages())).toList();
        boolean moot = bars(Side.ENFORCEMENT, brute.stage.enforcement());
        boolean unavailable = bars(Side.FAVORABLE, brute.stage.favorable());
        boolean limited = brute.stage.favorable().stream().anyMatch(barred::contains);
        discretion = moot ? "MOOT" : unavailable ? "UNAVAILABLE" : limited ? "LIMITED" : "OPEN";
    }

    Truth outcome(GateDefinition gate) {
        return gate.when().test(brute.seen);
    }

    /** Whether every option of a side is barred; collects what is. */
    private boolean bars(Side side, List<String> options) {
        boolean outright = false;
        var named = new HashSet<String>();
        for (GateDefinition gate : gates) {
            if (gate.bars() == side && outcome(gate) == Truth.TRUE) {
                outright |= gate.options().isEmpty();
                named.addAll(gate.options().isEmpty() ? options : gate.options());
            }
        }
        barred.addAll(named);
        return outright || !options.isEmpty() && named.containsAll(options);
    }

    boolean decides() {
        return discretion.equals("MOOT") || discretion.equals("UNAVAILABLE");
    }

    List<String> favorable(int tier) {
        var left = new ArrayList<String>(discretion.equals("UNAVAILABLE") ? List.of() : brute.stage.favorable());
        if (!decides()) {
            TierDefinition shown = brute.policy.tiers().get(tier);
            left.retainAll(shown.opens().getOrDefault(brute.stage.id(), brute.stage.favorable()));
        }
        left.removeAll(barred);
        return left;
    }

    List<String> enforcement() {
        var left = new ArrayList<String>(discretion.equals("MOOT") ? List.of() : brute.stage.enforcement());
        left.removeAll(barred);
        return left;
    }
}
