package dev.equipoise.cases;

import com.fasterxml.jackson.databind.JsonNode;

/** Whole numbers as profiles may carry them. */
final class Numbers {

    /** Far beyond any count, day or measure, and exact in every JSON reader. */
    static final long LARGEST = 1_000_000_000_000L;

    private Numbers() {
    }

    /** A whole number written as one ({@code 5.0} and {@code "5"} are not), of at most twelve digits. */
    static boolean whole(JsonNode value) {
        return value.isIntegralNumber() && value.canConvertToLong() && Math.abs(value.longValue()) <= LARGEST;
    }
}
