package dev.equipoise.engine.classify;

import java.util.List;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Truth;

/**
 * A rule that reads more than ranks. Where its condition is unknown it counts as able to go either way.
 *
 * @param when its condition
 * @param holding what it adds where it holds
 * @param open what it adds where nobody knows
 * @param then what it does where it holds
 */
record LooseRule(Condition when, Part holding, Part open, Choice then) {

    private static final Choice NOTHING = new Choice(0, Ruling.NEUTRAL);

    /**
     * @param place among the plan's rules
     * @param words how many {@code long}s a set of the plan's rules takes
     * @param then what it does where it holds
     */
    static LooseRule of(int place, int words, Condition when, Choice then) {
        long[] itself = Bits.only(words, place);
        long[] none = new long[words];
        long points = then.points();
        return new LooseRule(when,
                new Part(points, points, 0, itself, none, itself, Way.of(List.of(then)), true),
                new Part(Math.min(0, points), Math.max(0, points), 0, none, itself, points < 0 ? itself : none,
                        Way.of(List.of(NOTHING, then)), false),
                then);
    }

    List<Choice> choices(Truth truth) {
        return switch (truth) {
            case TRUE -> List.of(then);
            case FALSE -> List.of(NOTHING);
            case UNKNOWN -> List.of(NOTHING, then);
        };
    }
}
