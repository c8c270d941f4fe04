package dev.equipoise.engine.classify;

import dev.equipoise.engine.policy.Method;

/** The unit of scores and points: one thousandth of a point. */
final class Thousandths {

    static final long ONE_POINT = 1000;

    private Thousandths() {
    }

    /** A level's value at a weight per mille, or as it stands where the method has no weights. */
    static long of(Method method, long value, int weight) {
        return method == Method.WEIGHTED_MEAN ? value * weight : value * ONE_POINT;
    }
}
