package dev.equipoise.engine.classify;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What the combinations that one group may still stand at add up to.
 *
 * @param part what they have in common, and how far they reach
 * @param shown by position among the group's weighed factors: what each adds where the score is lowest
 */
record GroupSurvey(Part part, Contribution[] shown) {

    /**
     * @param combinations those that can be, in order; at least one
     */
    static GroupSurvey of(RuleGroup group, int[] combinations, Known known) {
        int lowest = combinations[0];
        for (int combination : combinations) {
            lowest = group.points[combination] < group.points[lowest] ? combination : lowest;
        }
        long high = IntStream.of(combinations).mapToLong(each -> group.points[each]).max().orElseThrow();
        long bareLow = IntStream.of(combinations).mapToLong(each -> group.bare[each]).min().orElseThrow();
        long[] fired = group.holds[lowest].clone();
        long[] open = new long[fired.length];
        for (int combination : combinations) {
            common(fired, open, group.holds[combination]);
        }
        List<Choice> choices = group.choices(combinations);
        return new GroupSurvey(new Part(group.points[lowest], high, bareLow, fired, open, group.holds[lowest],
                Way.of(choices), true), shown(group, lowest, known));
    }

    /** Leaves in {@code fired} the rules that always hold, and gathers in {@code open} those that sometimes do. */
    private static void common(long[] fired, long[] open, long[] holds) {
        for (int word = 0; word < holds.length; word++) {
            long once = fired[word] | open[word] | holds[word];
            fired[word] &= holds[word];
            open[word] = once & ~fired[word];
        }
    }

    private static Contribution[] shown(RuleGroup group, int lowest, Known known) {
        return Arrays.stream(group.scales)
                .map(scale -> scale.shown(group.rank(lowest, scale.factor), known.open(scale.factor)))
                .toArray(Contribution[]::new);
    }
}
