package dev.equipoise.engine.classify;

import java.util.Arrays;

/** What the combinations that one group may still stand at have in common, and how far they reach. */
final class GroupSurvey {

    private final RuleGroup group;
    private final int[] combinations;
    /** The first combination with the least points. */
    int lowest;
    long low = Long.MAX_VALUE;
    long high = Long.MIN_VALUE;
    long bareLow = Long.MAX_VALUE;
    final long[] always;
    final long[] sometimes;

    GroupSurvey(RuleGroup group, int[] combinations, int words) {
        this.group = group;
        this.combinations = combinations;
        always = new long[words];
        sometimes = new long[words];
        Arrays.fill(always, -1L);
        for (int combination : combinations) {
            survey(combination);
        }
    }

    private void survey(int combination) {
        long points = group.points[combination];
        if (points < low) {
            low = points;
            lowest = combination;
        }
        high = Math.max(high, points);
        bareLow = Math.min(bareLow, group.bare[combination]);
        for (int word = 0; word < always.length; word++) {
            long holds = group.holds[combination * always.length + word];
            always[word] &= holds;
            sometimes[word] |= holds;
        }
    }

    Outcomes outcomes() {
        var ways = new Outcomes(new long[combinations.length], new int[combinations.length]);
        for (int at = 0; at < combinations.length; at++) {
            ways.points[at] = group.points[combinations[at]];
            ways.ruling[at] = group.ruling[combinations[at]];
        }
        return ways;
    }
}
