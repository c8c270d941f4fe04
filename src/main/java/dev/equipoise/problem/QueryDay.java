package dev.equipoise.problem;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** A day as a query parameter. */
public final class QueryDay {

    private static final Pattern DAY = Pattern.compile("(19|20|21)\\d\\d-\\d\\d-\\d\\d");

    private QueryDay() {
    }

    /** Null where there is none, and where it is no day, which is then noted. */
    public static @Nullable LocalDate read(String name, @Nullable String text, List<Violation> found) {
        try {
            if (text == null || DAY.matcher(text).matches()) {
                return text == null ? null : LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // Falls through: a day that does not exist is told like a day that cannot be read.
        }
        found.add(new Violation("query:" + name,
                "This must be an existing date such as 2026-11-24, from 1900 to 2199."));
        return null;
    }
}
