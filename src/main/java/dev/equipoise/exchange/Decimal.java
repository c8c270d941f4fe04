package dev.equipoise.exchange;

/** Writes thousandths as the shortest exact decimal: 13350 as 13.35, 0 as 0. */
public final class Decimal {

    private static final int WHOLE = 1000;

    private Decimal() {
    }

    public static String of(long thousandths) {
        long rest = Math.abs(thousandths % WHOLE);
        if (rest == 0) {
            return Long.toString(thousandths / WHOLE);
        }
        var text = new StringBuilder(thousandths < 0 ? "-" : "").append(Math.abs(thousandths / WHOLE)).append('.')
                .append(rest / 100);
        if (rest % 100 != 0) {
            text.append(rest / 10 % 10);
        }
        return rest % 10 == 0 ? text.toString() : text.append(rest % 10).toString();
    }
}
