package dev.equipoise.policies.guard;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;

import dev.equipoise.policies.guard.Variable.View;

/**
 * Everything that several groups can come to together, with the number of profiles that come to each: group after group,
 * so that the work grows with the number of different sums and not with that of profiles.
 */
final class Spread {

    /** More different outcomes than this are sampled. */
    static final int MOST = 300_000;
    static final int DRAWN = 100_000;

    final Map<Outcome, Cell> cells;
    /** How many were drawn where not all could be tried; else 0. */
    final int drawn;

    private Spread(Map<Outcome, Cell> cells, int drawn) {
        this.cells = cells;
        this.drawn = drawn;
    }

    static Spread over(Scene scene, List<Group> groups, View view) {
        Map<Outcome, Cell> sums = Map.of(Outcome.NOTHING, new Cell(BigInteger.ONE, null));
        int drawn = 0;
        var parts = new ArrayList<Spread>();
        for (Group group : groups) {
            Spread part = of(group, view);
            parts.add(part);
            drawn = Math.max(drawn, part.drawn);
        }
        for (Spread part : parts) {
            sums = combined(scene, sums, part);
            if (sums.size() > MOST) {
                return new Spread(drawn(scene, parts), DRAWN);
            }
        }
        return new Spread(sums, drawn);
    }

    private static Spread of(Group group, View view) {
        var seen = new LinkedHashMap<Outcome, Cell>();
        var combinations = new Combinations(group, view);
        combinations.each(values -> {
            Outcome outcome = group.outcome(values);
            if (outcome != null) {
                Cell cell = seen.get(outcome);
                seen.put(outcome, cell == null
                        ? new Cell(BigInteger.ONE, new Step(null, group, values.clone()))
                        : new Cell(cell.count.add(BigInteger.ONE), cell.step));
            }
        });
        return new Spread(seen, combinations.sampled ? Combinations.DRAWN : 0);
    }

    private static Map<Outcome, Cell> combined(Scene scene, Map<Outcome, Cell> sums, Spread part) {
        var combined = new LinkedHashMap<Outcome, Cell>();
        sums.forEach((sum, before) -> part.cells.forEach((more, cell) -> {
            Outcome both = scene.both(sum, more);
            Cell there = combined.get(both);
            BigInteger count = before.count.multiply(cell.count);
            combined.put(both, there == null
                    ? new Cell(count, cell.after(before.step))
                    : new Cell(there.count.add(count), there.step));
        }));
        return combined;
    }

    private static Map<Outcome, Cell> drawn(Scene scene, List<Spread> parts) {
        var random = new Random(Combinations.SEED);
        var drawn = new LinkedHashMap<Outcome, Cell>();
        List<Lot<Outcome, Cell>> lots = parts.stream().map(part -> new Lot<>(part.cells, Cell::count)).toList();
        for (int draw = 0; draw < DRAWN; draw++) {
            draw(scene, lots, random, drawn);
        }
        return drawn;
    }

    private static void draw(Scene scene, List<Lot<Outcome, Cell>> lots, Random random, Map<Outcome, Cell> drawn) {
        Outcome sum = Outcome.NOTHING;
        Step step = null;
        for (Lot<Outcome, Cell> lot : lots) {
            var entry = lot.draw(random);
            sum = scene.both(sum, entry.getKey());
            step = entry.getValue().after(step);
        }
        Cell cell = drawn.get(sum);
        drawn.put(sum, cell == null
                ? new Cell(BigInteger.ONE, step)
                : new Cell(cell.count.add(BigInteger.ONE), cell.step));
    }

    /** Whether law leaves something to the score and the rules. */
    boolean leavesOpen(Scene scene) {
        return cells.keySet().stream().anyMatch(outcome -> !scene.law.on(outcome.gates).decides());
    }

    /**
     * @param count how many profiles come to it
     * @param step one of them; null of nothing at all
     */
    record Cell(BigInteger count, @Nullable Step step) {

        /** One group's choice behind what others chose. */
        @Nullable
        Step after(@Nullable Step before) {
            return step == null ? before : new Step(before, step.group(), step.values());
        }
    }
}
