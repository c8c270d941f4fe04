package dev.equipoise.policies.guard;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.equipoise.policies.guard.Variable.View;

/** Finds two profiles that differ in one variable alone and whose answers stand in some relation. */
final class Pairs {

    /** More pairs of one variable than this are not tried. */
    private static final long MOST = 30_000_000;

    private final Group group;
    private final Scene scene;
    private @Nullable Spread rest;
    /** Whether the search once took too long and was left. */
    private boolean spent;
    private long tried;

    Pairs(Group group) {
        this.group = group;
        scene = group.scene;
    }

    /**
     * @return the first pair, whatever else is known or unknown; null where there is none
     */
    @Nullable
    Pair first(int variable, Ordered ordered, Related related) {
        tried = 0;
        Set<Change> seen = new HashSet<>();
        for (int[] values : new Combinations(group, View.ANY).list()) {
            Pair found = first(values, variable, ordered, related, seen);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Pair first(int[] values, int variable, Ordered ordered, Related related, Set<Change> seen) {
        for (int value = 0; value < group.variables.get(variable).size(); value++) {
            if (ordered.test(values[variable], value)) {
                int[] changed = values.clone();
                changed[variable] = value;
                Pair found = pair(values, changed, related, seen);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private @Nullable Pair pair(int[] values, int[] changed, Related related, Set<Change> seen) {
        Outcome before = group.outcome(values);
        Outcome after = group.outcome(changed);
        if (before == null || after == null || before.equals(after) || !related.possible(before, after)) {
            return null;
        }
        return seen.add(new Change(before, after)) ? among(values, changed, before, after, related) : null;
    }

    private @Nullable Pair among(int[] values, int[] changed, Outcome before, Outcome after, Related related) {
        for (Map.Entry<Outcome, Spread.Cell> entry : rest().cells.entrySet()) {
            if (tried++ > MOST) {
                spent = true;
                return null;
            }
            if (related.test(before, after, entry.getKey())) {
                Step others = entry.getValue().step();
                return new Pair(Witness.of(scene, new Step(others, group, values)),
                        Witness.of(scene, new Step(others, group, changed)));
            }
        }
        return null;
    }

    private Spread rest() {
        Spread known = rest;
        if (known == null) {
            known = Spread.over(scene, scene.without(group), View.ANY);
            rest = known;
        }
        return known;
    }

    /** Whether not all pairs were tried. */
    boolean sampled() {
        return spent || rest != null && rest.drawn > 0 || new Combinations(group, View.ANY).sampled;
    }

    /** Whether a change from one value to another is looked at. */
    interface Ordered {

        boolean test(int from, int to);
    }

    /** Whether two outcomes of the group, with the same rest, are what is looked for. */
    interface Related {

        boolean test(Outcome before, Outcome after, Outcome rest);

        /** Whether some rest could make them so; to spare trying all. */
        default boolean possible(Outcome before, Outcome after) {
            return true;
        }
    }

    private record Change(Outcome before, Outcome after) {}

    /** What was found. */
    record Pair(Witness one, Witness other) {}
}
