package dev.equipoise.engine.classify;

/** Sets of rules as bits, 64 to a {@code long}. */
final class Bits {

    private Bits() {
    }

    /** How many {@code long}s hold a set of so many. */
    static int words(int size) {
        return (size + 63) / 64;
    }

    static long[] only(int words, int place) {
        long[] set = new long[words];
        set[place >> 6] = 1L << (place & 63);
        return set;
    }

    static boolean get(long[] words, int place) {
        return (words[place >> 6] >> (place & 63) & 1) == 1;
    }

    static long[] or(long[] one, long[] other) {
        long[] both = one.clone();
        for (int word = 0; word < both.length; word++) {
            both[word] |= other[word];
        }
        return both;
    }
}
