package dev.equipoise.policies.cel;

import dev.equipoise.engine.condition.Situation;

/** Numbers and days as they stand: written out, or read from the situation. */
final class Leaf {

    private Leaf() {
    }

    /** One that is the same from below and from above. */
    interface Single extends Whole {

        @Override
        default long high(Situation situation) {
            return low(situation);
        }

        @Override
        default boolean single() {
            return true;
        }

        @Override
        default int cost() {
            return 1;
        }
    }

    record Literal(long value) implements Single {

        @Override
        public long low(Situation situation) {
            return value;
        }

        @Override
        public Looks looks() {
            return Looks.NOWHERE;
        }
    }

    record Fact(int fact) implements Single {

        @Override
        public long low(Situation situation) {
            return situation.fact(fact);
        }

        @Override
        public Looks looks() {
            return Looks.fact(fact);
        }
    }

    record Measure(int factor) implements Single {

        @Override
        public long low(Situation situation) {
            return situation.measure(factor);
        }

        @Override
        public Looks looks() {
            return Looks.measure(factor);
        }
    }

    record AsOf() implements Single {

        @Override
        public long low(Situation situation) {
            return situation.asOf();
        }

        @Override
        public Looks looks() {
            return Looks.DATE;
        }
    }

    /** A factor's rank: between the lowest and the highest that are possible. */
    record Rank(int factor) implements Whole {

        @Override
        public long low(Situation situation) {
            return Integer.numberOfTrailingZeros(situation.ranks(factor));
        }

        @Override
        public long high(Situation situation) {
            return 31L - Integer.numberOfLeadingZeros(situation.ranks(factor));
        }

        @Override
        public boolean single() {
            return false;
        }

        @Override
        public Looks looks() {
            return Looks.factor(factor);
        }

        @Override
        public int cost() {
            return 1;
        }
    }
}
