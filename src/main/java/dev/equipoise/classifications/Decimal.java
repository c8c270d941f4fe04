package dev.equipoise.classifications;

import java.math.BigDecimal;

/** Writes thousandths as the shortest exact decimal: 13350 as 13.35, 0 as 0. */
final class Decimal {

    private Decimal() {
    }

    static String of(long thousandths) {
        return thousandths % 1000 == 0 ? Long.toString(thousandths / 1000) : number(thousandths).toPlainString();
    }

    static BigDecimal number(long thousandths) {
        BigDecimal exact = BigDecimal.valueOf(thousandths, 3).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
