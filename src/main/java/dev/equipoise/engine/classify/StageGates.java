package dev.equipoise.engine.classify;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.GateDefinition;
import dev.equipoise.engine.policy.Side;
import dev.equipoise.engine.policy.StageDefinition;

/** The gates of one stage. Sets of gates are bits by place. */
final class StageGates {

    private final StageDefinition stage;
    private final GateDefinition[] gates;

    StageGates(StageDefinition stage, List<GateDefinition> gates) {
        this.stage = stage;
        this.gates = gates.toArray(GateDefinition[]::new);
    }

    List<Condition> conditions() {
        return Stream.of(gates).map(GateDefinition::when).toList();
    }

    /** Notes which gates fire and which may. */
    void test(Known known) {
        for (int place = 0; place < gates.length; place++) {
            Truth outcome = gates[place].when().test(known);
            known.gatesFired |= outcome == Truth.TRUE ? 1L << place : 0;
            known.gatesUnknown |= outcome == Truth.UNKNOWN ? 1L << place : 0;
        }
    }

    /** Enforcement barred beats favorable options barred; either counts as whole once every option of it is barred. */
    Discretion discretion(long fired) {
        if (fired == 0) {
            return Discretion.OPEN;
        }
        if (wholly(Side.ENFORCEMENT, stage.enforcement(), fired)) {
            return Discretion.MOOT;
        }
        if (wholly(Side.FAVORABLE, stage.favorable(), fired)) {
            return Discretion.UNAVAILABLE;
        }
        return barred(Side.FAVORABLE, stage.favorable(), fired).isEmpty() ? Discretion.OPEN : Discretion.LIMITED;
    }

    private boolean wholly(Side side, List<String> options, long fired) {
        boolean outright = false;
        for (int place = 0; place < gates.length; place++) {
            outright |= fires(place, fired) && gates[place].bars() == side && gates[place].options().isEmpty();
        }
        return outright || !options.isEmpty() && barred(side, options, fired).containsAll(options);
    }

    Options without(Options options, long fired) {
        var barred = new HashSet<>(barred(Side.FAVORABLE, stage.favorable(), fired));
        barred.addAll(barred(Side.ENFORCEMENT, stage.enforcement(), fired));
        return options.without(barred);
    }

    private Set<String> barred(Side side, List<String> options, long fired) {
        var barred = new HashSet<String>();
        for (int place = 0; place < gates.length; place++) {
            if (fires(place, fired) && gates[place].bars() == side) {
                barred.addAll(gates[place].options().isEmpty() ? options : gates[place].options());
            }
        }
        barred.retainAll(options);
        return barred;
    }

    List<GateOutcome> outcomes(long fired, long unknown) {
        return IntStream.range(0, gates.length)
                .mapToObj(place -> new GateOutcome(gates[place].id(), gates[place].bars(),
                        fires(place, fired) ? Truth.TRUE : fires(place, unknown) ? Truth.UNKNOWN : Truth.FALSE))
                .toList();
    }

    private static boolean fires(int place, long fired) {
        return (fired >> place & 1) == 1;
    }
}
