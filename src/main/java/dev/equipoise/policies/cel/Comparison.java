package dev.equipoise.policies.cel;

import static dev.equipoise.engine.condition.Situation.UNKNOWN;

import dev.equipoise.engine.condition.Truth;

/** The six comparisons of whole numbers. */
enum Comparison {

    EQUAL, NOT_EQUAL, LESS, AT_MOST, MORE, AT_LEAST;

    boolean holds(long left, long right) {
        return switch (this) {
            case EQUAL -> left == right;
            case NOT_EQUAL -> left != right;
            case LESS -> left < right;
            case AT_MOST -> left <= right;
            case MORE -> left > right;
            case AT_LEAST -> left >= right;
        };
    }

    /** Of two numbers that lie between these bounds. */
    Truth between(long lowLeft, long highLeft, long lowRight, long highRight) {
        if (lowLeft == UNKNOWN || highLeft == UNKNOWN || lowRight == UNKNOWN || highRight == UNKNOWN) {
            return Truth.UNKNOWN;
        }
        return switch (this) {
            case EQUAL -> equal(lowLeft, highLeft, lowRight, highRight);
            case NOT_EQUAL -> equal(lowLeft, highLeft, lowRight, highRight).not();
            case LESS -> less(lowLeft, highLeft, lowRight, highRight);
            case AT_MOST -> less(lowRight, highRight, lowLeft, highLeft).not();
            case MORE -> less(lowRight, highRight, lowLeft, highLeft);
            case AT_LEAST -> less(lowLeft, highLeft, lowRight, highRight).not();
        };
    }

    /** Whether it is an order, which yes-or-noes, choices and names do not have. */
    boolean orders() {
        return this != EQUAL && this != NOT_EQUAL;
    }

    private static Truth equal(long lowLeft, long highLeft, long lowRight, long highRight) {
        if (highLeft < lowRight || highRight < lowLeft) {
            return Truth.FALSE;
        }
        return lowLeft == highLeft && lowRight == highRight ? Truth.TRUE : Truth.UNKNOWN;
    }

    private static Truth less(long lowLeft, long highLeft, long lowRight, long highRight) {
        if (highLeft < lowRight) {
            return Truth.TRUE;
        }
        return lowLeft >= highRight ? Truth.FALSE : Truth.UNKNOWN;
    }
}
