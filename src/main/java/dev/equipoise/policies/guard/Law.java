package dev.equipoise.policies.guard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.equipoise.engine.policy.GateDefinition;
import dev.equipoise.engine.policy.Side;
import dev.equipoise.engine.policy.StageDefinition;

/** What gates that fired together come to at one stage. */
final class Law {

    private final StageDefinition stage;
    private final List<GateDefinition> gates;
    private final Map<Long, Ruling> known = new HashMap<>();

    Law(StageDefinition stage, List<GateDefinition> gates) {
        this.stage = stage;
        this.gates = gates;
    }

    /** What a set of gates, as bits, comes to. */
    Ruling on(long fired) {
        return known.computeIfAbsent(fired, this::ruling);
    }

    private Ruling ruling(long fired) {
        Set<String> enforcement = barred(Side.ENFORCEMENT, stage.enforcement(), fired);
        Set<String> favorable = barred(Side.FAVORABLE, stage.favorable(), fired);
        return new Ruling(wholly(Side.ENFORCEMENT, stage.enforcement(), enforcement, fired),
                wholly(Side.FAVORABLE, stage.favorable(), favorable, fired), favorable, enforcement);
    }

    private Set<String> barred(Side side, List<String> options, long fired) {
        var barred = new HashSet<String>();
        for (int place = 0; place < gates.size(); place++) {
            GateDefinition gate = gates.get(place);
            if ((fired >> place & 1) == 1 && gate.bars() == side) {
                barred.addAll(gate.options().isEmpty() ? options : gate.options());
            }
        }
        barred.retainAll(options);
        return barred;
    }

    private boolean wholly(Side side, List<String> options, Set<String> barred, long fired) {
        for (int place = 0; place < gates.size(); place++) {
            GateDefinition gate = gates.get(place);
            if ((fired >> place & 1) == 1 && gate.bars() == side && gate.options().isEmpty()) {
                return true;
            }
        }
        return !options.isEmpty() && barred.containsAll(options);
    }

    /**
     * @param moot enforcement is barred altogether
     * @param unavailable every favorable option is barred; {@code moot} comes first
     */
    record Ruling(boolean moot, boolean unavailable, Set<String> favorable, Set<String> enforcement) {

        boolean decides() {
            return moot || unavailable;
        }
    }
}
