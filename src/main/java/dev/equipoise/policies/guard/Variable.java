package dev.equipoise.policies.guard;

import java.util.stream.IntStream;
import java.util.stream.LongStream;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.FactorDefinition;

/**
 * One thing that a profile can say, with the values that can make a difference.
 *
 * @param factor its place among factors, or -1
 * @param fact its place among facts, or -1
 * @param ranks of a factor: by value, the ranks that it leaves possible
 * @param numbers by value: of a fact what it is, of a factor its measure
 * @param ruled whether rules read it, or the score does; else gates alone do
 */
record Variable(int factor, int fact, int[] ranks, long[] numbers, boolean ruled) {

    static Variable fact(int fact, long[] numbers, boolean ruled) {
        return new Variable(-1, fact, new int[numbers.length], numbers, ruled);
    }

    static Variable factor(int factor, int[] ranks, long[] measures) {
        return new Variable(factor, -1, ranks, measures, true);
    }

    /**
     * @param measures those that are told apart, each at least the lowest bin
     * @param open whether unknown is a value of its own
     */
    static Variable factor(int place, FactorDefinition factor, long[] measures, boolean open) {
        int levels = factor.levels().size();
        int named = measures.length;
        IntStream ranks = IntStream.concat(LongStream.of(measures).mapToInt(measure -> 1 << binned(factor, measure)),
                IntStream.range(0, levels).map(rank -> 1 << rank));
        int[] all = (open ? IntStream.concat(ranks, IntStream.of((1 << levels) - 1)) : ranks).toArray();
        return factor(place, all, IntStream.range(0, all.length)
                .mapToLong(at -> at < named ? measures[at] : Situation.UNKNOWN).toArray());
    }

    private static int binned(FactorDefinition factor, long measure) {
        return IntStream.range(0, factor.levels().size()).filter(rank -> {
            Long from = factor.levels().get(rank).from();
            return from != null && from <= measure;
        }).max().orElseThrow();
    }

    int size() {
        return numbers.length;
    }

    boolean known(int value) {
        return factor >= 0 ? Integer.bitCount(ranks[value]) == 1 : numbers[value] != Situation.UNKNOWN;
    }

    int rank(int value) {
        return Integer.numberOfTrailingZeros(ranks[value]);
    }

    void set(Here here, int value) {
        if (factor >= 0) {
            here.ranks[factor] = ranks[value];
            here.measures[factor] = numbers[value];
        } else {
            here.facts[fact] = numbers[value];
        }
    }

    /** Whether a value belongs to a view. */
    boolean in(View view, int value) {
        return switch (view) {
            case COMPLETE -> known(value);
            case COUNTED -> factor >= 0 ? known(value) : ruled || !known(value);
            case ANY -> true;
        };
    }

    /** Which profiles are looked at. */
    enum View {
        /** Nothing is unknown. */
        COMPLETE,
        /** Every factor is known; facts that rules read are known or not, those that gates alone read are not. */
        COUNTED,
        /** Unknown is a value like any other. */
        ANY
    }
}
