package dev.equipoise.engine.classify;

/**
 * What one completion of a group of factors, or one rule, comes to.
 *
 * @param points what it adds, in thousandths
 * @param outright the tier it sets, or {@link #NO_TIER}
 * @param ceiling the highest tier it leaves, or {@link #NO_TIER}
 * @param floor the lowest tier it leaves
 */
public record Outcome(long points, int outright, int ceiling, int floor) {

    /** Above every tier. */
    public static final int NO_TIER = Ruling.NONE;

    static Outcome of(Choice choice) {
        return new Outcome(choice.points(), Ruling.outright(choice.ruling()), Ruling.ceiling(choice.ruling()),
                Ruling.floor(choice.ruling()));
    }
}
