package dev.equipoise.engine.classify;

/**
 * What rules add, and how far that can go; parts are added up. Sets of rules are bits by place in the plan.
 *
 * @param low least points, in thousandths, with those of the factors that the rules read
 * @param high most points
 * @param bareLow least points of those factors alone
 * @param fired rules that hold whatever the unknowns are
 * @param unknown rules that may hold
 * @param counted rules that hold where the points are least
 * @param ways what rules can do to the tier
 * @param exact whether each of this can really come out
 */
record Part(long low, long high, long bareLow, long[] fired, long[] unknown, long[] counted, Way[] ways,
        boolean exact) {

    static Part nothing(int words) {
        return new Part(0, 0, 0, new long[words], new long[words], new long[words], new Way[]{Way.NOTHING }, true);
    }

    Part plus(Part other) {
        return new Part(low + other.low, high + other.high, bareLow + other.bareLow, Bits.or(fired, other.fired),
                Bits.or(unknown, other.unknown), Bits.or(counted, other.counted), Way.crossed(ways, other.ways),
                exact && other.exact);
    }
}
