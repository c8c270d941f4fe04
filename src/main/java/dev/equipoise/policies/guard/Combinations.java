package dev.equipoise.policies.guard;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import dev.equipoise.policies.guard.Variable.View;

/** The combinations of values of one group: all of them, or where they are too many a sample that is always the same. */
final class Combinations {

    static final int MOST = 200_000;
    static final int DRAWN = 50_000;
    static final long SEED = 20_260_101;

    private final List<int[]> choices;
    final boolean sampled;

    Combinations(Group group, View view) {
        choices = group.variables.stream().map(
                variable -> IntStream.range(0, variable.size()).filter(value -> variable.in(view, value)).toArray())
                .toList();
        sampled = choices.stream().mapToLong(one -> one.length).reduce(1, (a, b) -> Math.min(a * b, MOST + 1L)) > MOST;
    }

    /** Hands over each combination; the array is used again. */
    void each(Consumer<int[]> taker) {
        int[] values = new int[choices.size()];
        if (!sampled) {
            all(0, values, taker);
            return;
        }
        var random = new Random(SEED);
        for (int draw = 0; draw < DRAWN; draw++) {
            for (int at = 0; at < values.length; at++) {
                values[at] = choices.get(at)[random.nextInt(choices.get(at).length)];
            }
            taker.accept(values);
        }
    }

    private void all(int at, int[] values, Consumer<int[]> taker) {
        if (at == values.length) {
            taker.accept(values);
            return;
        }
        for (int value : choices.get(at)) {
            values[at] = value;
            all(at + 1, values, taker);
        }
    }

    /** Copies of all. */
    List<int[]> list() {
        var list = new ArrayList<int[]>();
        each(values -> list.add(values.clone()));
        return list;
    }
}
