package dev.equipoise.engine.classify;

/** Sets of rules as bits, 64 to a {@code long}. */
final class Bits {

    private Bits() {
    }

    static void set(long[] words, int place) {
        words[place >> 6] |= 1L << (place & 63);
    }

    static boolean get(long[] words, int place) {
        return (words[place >> 6] >> (place & 63) & 1) == 1;
    }
}
