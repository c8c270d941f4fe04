package dev.equipoise.engine.classify;

/**
 * What rules do to a tier, packed into an {@code int}: the tier set outright, the highest and the lowest allowed.
 * {@code tier} beats {@code atMost} beats {@code atLeast} beats the score.
 */
final class Ruling {

    static final int NONE = 31;

    /** Leaves every tier as the score has it. */
    static final int NEUTRAL = pack(NONE, NONE, 0);

    private Ruling() {
    }

    static int tier(int tier) {
        return pack(tier, NONE, 0);
    }

    static int atMost(int tier) {
        return pack(NONE, tier, 0);
    }

    static int atLeast(int tier) {
        return pack(NONE, NONE, tier);
    }

    /** Both together: the lowest outright, the lowest ceiling, the highest floor. */
    static int both(int one, int other) {
        return pack(Math.min(outright(one), outright(other)), Math.min(ceiling(one), ceiling(other)),
                Math.max(floor(one), floor(other)));
    }

    static int apply(int ruling, int tier) {
        int outright = outright(ruling);
        return outright != NONE ? outright : Math.min(Math.max(tier, floor(ruling)), ceiling(ruling));
    }

    private static int pack(int outright, int ceiling, int floor) {
        return outright << 10 | ceiling << 5 | floor;
    }

    static int outright(int ruling) {
        return ruling >> 10;
    }

    static int ceiling(int ruling) {
        return ruling >> 5 & NONE;
    }

    static int floor(int ruling) {
        return ruling & NONE;
    }
}
