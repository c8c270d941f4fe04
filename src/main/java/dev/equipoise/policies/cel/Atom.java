package dev.equipoise.policies.cel;

import static dev.equipoise.engine.condition.Situation.UNKNOWN;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;

/** The smallest yes-or-noes: comparisons and memberships. What they look at being unknown makes them unknown. */
final class Atom {

    private Atom() {
    }

    /** A fact has this value. By far the commonest shape. */
    record FactIs(int fact, long value) implements Bool {

        @Override
        public Truth test(Situation situation) {
            long known = situation.fact(fact);
            return known == UNKNOWN ? Truth.UNKNOWN : Truth.of(known == value);
        }

        @Override
        public Looks looks() {
            return Looks.fact(fact);
        }

        @Override
        public int cost() {
            return 1;
        }
    }

    /** Two choices are the same word; {@code counterpart} says where the left fact's choices stand among the right's. */
    record SameChoice(int left, int right, int[] counterpart) implements Bool {

        @Override
        public Truth test(Situation situation) {
            long one = situation.fact(left);
            long other = situation.fact(right);
            return one == UNKNOWN || other == UNKNOWN ? Truth.UNKNOWN : Truth.of(counterpart[(int) one] == other);
        }

        @Override
        public Looks looks() {
            return Looks.fact(left).and(Looks.fact(right));
        }

        @Override
        public int cost() {
            return 1;
        }
    }

    /** The stage or the context is one of these. */
    record PlaceIn(boolean stage, String[] names) implements Bool {

        @Override
        public Truth test(Situation situation) {
            String here = stage ? situation.stage() : situation.context();
            for (String name : names) {
                if (name.equals(here)) {
                    return Truth.TRUE;
                }
            }
            return Truth.FALSE;
        }

        @Override
        public Looks looks() {
            return Looks.PLACE;
        }

        @Override
        public int cost() {
            return names.length;
        }
    }

    record Compare(Comparison comparison, Whole left, Whole right) implements Bool {

        static Bool of(Comparison comparison, Whole left, Whole right) {
            return left.single() && right.single()
                    ? new CompareSingle(comparison, left, right)
                    : new Compare(comparison, left, right);
        }

        @Override
        public Truth test(Situation situation) {
            return comparison.between(left.low(situation), left.high(situation), right.low(situation),
                    right.high(situation));
        }

        @Override
        public Looks looks() {
            return left.looks().and(right.looks());
        }

        @Override
        public int cost() {
            return Cost.of(left.cost(), left.cost(), right.cost(), right.cost());
        }
    }

    record CompareSingle(Comparison comparison, Whole left, Whole right) implements Bool {

        @Override
        public Truth test(Situation situation) {
            long one = left.low(situation);
            long other = right.low(situation);
            return one == UNKNOWN || other == UNKNOWN ? Truth.UNKNOWN : Truth.of(comparison.holds(one, other));
        }

        @Override
        public Looks looks() {
            return left.looks().and(right.looks());
        }

        @Override
        public int cost() {
            return Cost.of(left.cost(), right.cost());
        }
    }

    /** A number or day is one of these. */
    record WholeIn(Whole part, boolean single, long[] members) implements Bool {

        WholeIn(Whole part, long[] members) {
            this(part, part.single(), members);
        }

        @Override
        public Truth test(Situation situation) {
            long low = part.low(situation);
            long high = single ? low : part.high(situation);
            if (low == UNKNOWN || high == UNKNOWN) {
                return Truth.UNKNOWN;
            }
            for (long member : members) {
                if (low <= member && member <= high) {
                    return low == high ? Truth.TRUE : Truth.UNKNOWN;
                }
            }
            return Truth.FALSE;
        }

        @Override
        public Looks looks() {
            return part.looks();
        }

        @Override
        public int cost() {
            return Cost.of(part.cost(), part.cost(), members.length);
        }
    }
}
