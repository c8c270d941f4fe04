package dev.equipoise.policies.cel;

import static dev.equipoise.engine.condition.Situation.UNKNOWN;

/** The civil calendar on days counted from 1970-01-01, without making date objects. */
final class Days {

    private static final long IN_400_YEARS = 146_097;
    /** From 0000-03-01, where a year of this reckoning begins, to 1970-01-01. */
    private static final long TO_1970 = 719_468;

    private Days() {
    }

    /**
     * @return completed years from one day to the other, negative where the second is earlier; a 29 February is
     *         completed on 1 March
     */
    static long years(long from, long to) {
        return from == UNKNOWN || to == UNKNOWN ? UNKNOWN : (monthAndDay(to) - monthAndDay(from)) / 32 / 12;
    }

    /** Months since year 0, times 32, plus the day of the month. */
    private static long monthAndDay(long day) {
        long shifted = day + TO_1970;
        long era = Math.floorDiv(shifted, IN_400_YEARS);
        long ofEra = Math.floorMod(shifted, IN_400_YEARS);
        long yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365;
        long ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        long monthFromMarch = (5 * ofYear + 2) / 153;
        long dayOfMonth = ofYear - (153 * monthFromMarch + 2) / 5 + 1;
        return ((era * 400 + yearOfEra) * 12 + monthFromMarch + 2) * 32 + dayOfMonth;
    }
}
