package dev.equipoise.policies.cel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;

import org.jspecify.annotations.Nullable;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;

/** Reads numbers and days that are written out in a list. */
final class Literals {

    private Literals() {
    }

    /**
     * @return the whole number, or of {@code date('…')} the day; null where it is neither
     */
    static @Nullable Long whole(CelExpr part, boolean day) {
        if (day) {
            return part.getKind() == CelExpr.ExprKind.Kind.CALL && part.call().function().equals("date")
                    ? day(part.call().args().get(0))
                    : null;
        }
        return part.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && part.constant().getKind() == CelConstant.Kind.INT64_VALUE
                        ? (Long) part.constant().int64Value()
                        : null;
    }

    private static @Nullable Long day(CelExpr text) {
        boolean written = text.getKind() == CelExpr.ExprKind.Kind.CONSTANT;
        try {
            return written ? (Long) LocalDate.parse(text.constant().stringValue()).toEpochDay() : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
