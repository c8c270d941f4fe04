package dev.equipoise.policies.cel;

import static dev.equipoise.engine.condition.Situation.UNKNOWN;

/** Arithmetic on numbers that may be unknown. What would not fit is unknown, where CEL's runtime would fail. */
final class Exactly {

    private Exactly() {
    }

    static long sum(long left, long right) {
        long sum = left + right;
        boolean wrapped = ((left ^ sum) & (right ^ sum)) < 0;
        return wrapped || left == UNKNOWN || right == UNKNOWN ? UNKNOWN : sum;
    }

    static long difference(long left, long right) {
        return right == UNKNOWN ? UNKNOWN : sum(left, -right);
    }

    static long product(long left, long right) {
        if (left == UNKNOWN || right == UNKNOWN) {
            return UNKNOWN;
        }
        long product = left * right;
        long above = Math.multiplyHigh(left, right);
        return above == product >> 63 ? product : UNKNOWN;
    }
}
