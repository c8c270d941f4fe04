package dev.equipoise.policies.cel;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;

/** Sums, differences, products and the distance of days. Too large a result is unknown. */
final class Arithmetic {

    private Arithmetic() {
    }

    /** Anything made of two numbers. */
    interface Pair extends Whole {

        Whole left();

        Whole right();

        @Override
        default boolean single() {
            return left().single() && right().single();
        }

        @Override
        default Looks looks() {
            return left().looks().and(right().looks());
        }

        @Override
        default int cost() {
            return Cost.of(left().cost(), right().cost());
        }
    }

    record Sum(Whole left, Whole right) implements Pair {

        @Override
        public long low(Situation situation) {
            return Exactly.sum(left.low(situation), right.low(situation));
        }

        @Override
        public long high(Situation situation) {
            return Exactly.sum(left.high(situation), right.high(situation));
        }
    }

    /** Of days this is the number of whole days between them. */
    record Difference(Whole left, Whole right) implements Pair {

        @Override
        public long low(Situation situation) {
            return Exactly.difference(left.low(situation), right.high(situation));
        }

        @Override
        public long high(Situation situation) {
            return Exactly.difference(left.high(situation), right.low(situation));
        }
    }

    record Product(Whole left, Whole right, boolean single) implements Pair {

        Product(Whole left, Whole right) {
            this(left, right, left.single() && right.single());
        }

        @Override
        public long low(Situation situation) {
            return single ? Exactly.product(left.low(situation), right.low(situation)) : bound(situation, true);
        }

        @Override
        public long high(Situation situation) {
            return single ? low(situation) : bound(situation, false);
        }

        private long bound(Situation situation, boolean least) {
            long lowLeft = left.low(situation);
            long highLeft = left.high(situation);
            long lowRight = right.low(situation);
            long highRight = right.high(situation);
            long one = pick(Exactly.product(lowLeft, lowRight), Exactly.product(lowLeft, highRight), least);
            long other = pick(Exactly.product(highLeft, lowRight), Exactly.product(highLeft, highRight), least);
            return pick(one, other, least);
        }

        private static long pick(long one, long other, boolean least) {
            if (one == Situation.UNKNOWN || other == Situation.UNKNOWN) {
                return Situation.UNKNOWN;
            }
            return least ? Math.min(one, other) : Math.max(one, other);
        }

        @Override
        public int cost() {
            int once = Pair.super.cost();
            return single ? once : Cost.of(once, once);
        }
    }

    /** Completed years from the left day to the right one; the later the right, the more, and the later the left, the fewer. */
    record Years(Whole left, Whole right) implements Pair {

        @Override
        public long low(Situation situation) {
            return Days.years(left.high(situation), right.low(situation));
        }

        @Override
        public long high(Situation situation) {
            return Days.years(left.low(situation), right.high(situation));
        }
    }

    /** {@code when ? then : otherwise}; where {@code when} is unknown, anything between both. */
    record Choose(Bool when, Whole then, Whole otherwise) implements Whole {

        @Override
        public long low(Situation situation) {
            Truth chosen = when.test(situation);
            long first = chosen == Truth.FALSE ? otherwise.low(situation) : then.low(situation);
            return chosen == Truth.UNKNOWN ? Product.pick(first, otherwise.low(situation), true) : first;
        }

        @Override
        public long high(Situation situation) {
            Truth chosen = when.test(situation);
            long first = chosen == Truth.FALSE ? otherwise.high(situation) : then.high(situation);
            return chosen == Truth.UNKNOWN ? Product.pick(first, otherwise.high(situation), false) : first;
        }

        @Override
        public boolean single() {
            return false;
        }

        @Override
        public Looks looks() {
            return when.looks().and(then.looks()).and(otherwise.looks());
        }

        @Override
        public int cost() {
            return Cost.of(when.cost(), then.cost(), otherwise.cost());
        }
    }
}
