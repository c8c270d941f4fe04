package dev.equipoise.policies.cel;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;

/** The connectives, after Kleene: what is known decides where it can, whatever the rest turns out to be. */
final class Logic {

    private Logic() {
    }

    record Constant(boolean value) implements Bool {

        @Override
        public Truth test(Situation situation) {
            return Truth.of(value);
        }

        @Override
        public Looks looks() {
            return Looks.NOWHERE;
        }

        @Override
        public int cost() {
            return 1;
        }
    }

    record Not(Bool part) implements Bool {

        @Override
        public Truth test(Situation situation) {
            return part.test(situation).not();
        }

        @Override
        public Looks looks() {
            return part.looks();
        }

        @Override
        public int cost() {
            return Cost.of(part.cost());
        }
    }

    record And(Bool left, Bool right) implements Bool {

        @Override
        public Truth test(Situation situation) {
            Truth first = left.test(situation);
            return first == Truth.FALSE ? first : first.and(right.test(situation));
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

    record Or(Bool left, Bool right) implements Bool {

        @Override
        public Truth test(Situation situation) {
            Truth first = left.test(situation);
            return first == Truth.TRUE ? first : first.or(right.test(situation));
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

    /** Whether two yes-or-noes are alike. */
    record Same(Bool left, Bool right) implements Bool {

        @Override
        public Truth test(Situation situation) {
            Truth first = left.test(situation);
            Truth second = right.test(situation);
            return first == Truth.UNKNOWN || second == Truth.UNKNOWN ? Truth.UNKNOWN : Truth.of(first == second);
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

    /** {@code when ? then : otherwise}; where {@code when} is unknown, what both branches agree on. */
    record Choose(Bool when, Bool then, Bool otherwise) implements Bool {

        @Override
        public Truth test(Situation situation) {
            Truth chosen = when.test(situation);
            if (chosen != Truth.UNKNOWN) {
                return (chosen == Truth.TRUE ? then : otherwise).test(situation);
            }
            Truth first = then.test(situation);
            return first == otherwise.test(situation) ? first : Truth.UNKNOWN;
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
