package dev.equipoise.policies.guard;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import dev.equipoise.policies.guard.Variable.View;

/** Counts how profiles fall into tiers. */
final class Shares {

    private final Scene scene;
    private final Map<Integer, BigInteger> counts = new HashMap<>();
    private final Map<Integer, Step> witnesses = new HashMap<>();

    private Shares(Scene scene) {
        this.scene = scene;
    }

    /**
     * @param complete what profiles with nothing unknown come to
     */
    static Share of(Scene scene, Spread complete) {
        var shares = new Shares(scene);
        Spread counted = Spread.over(scene, scene.groups, View.COUNTED);
        counted.cells.forEach((outcome, cell) -> shares.counts.merge(scene.answer(outcome, Outcome.NOTHING),
                cell.count(), BigInteger::add));
        complete.cells.forEach((outcome, cell) -> shares.witness(scene.answer(outcome, Outcome.NOTHING), cell.step()));
        return shares.share(counted.drawn);
    }

    private void witness(int answer, @Nullable Step step) {
        if (step != null) {
            witnesses.putIfAbsent(answer, step);
        }
    }

    private Share share(int drawn) {
        var parts = new ArrayList<Share.Part>();
        for (int tier = 0; tier < scene.policy.tiers().size(); tier++) {
            parts.add(part(tier));
        }
        if (!scene.gates.isEmpty()) {
            parts.add(part(Scene.MOOT));
            parts.add(part(Scene.UNAVAILABLE));
        }
        BigInteger total = counts.values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        return new Share(scene.stage.id(), scene.context, scene.day, total, parts,
                drawn == 0 ? null : new Share.Sample(drawn, Combinations.SEED));
    }

    private Share.Part part(int answer) {
        Step step = witnesses.get(answer);
        return new Share.Part(scene.named(answer), counts.getOrDefault(answer, BigInteger.ZERO),
                step == null ? null : Witness.of(scene, step));
    }
}
