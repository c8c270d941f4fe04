package dev.equipoise.exchange;

import java.util.List;
import java.util.regex.Pattern;

import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** The key under which a caller may send one call several times. */
record IdempotencyKey(String text) {

    static final String HEADER = "Idempotency-Key";

    private static final Pattern FORM = Pattern.compile("[!-~]{1,255}");

    /** @throws Rejected where it stands more than once, or is not 1 to 255 visible ASCII characters */
    static IdempotencyKey of(List<String> given) {
        if (given.size() != 1 || !FORM.matcher(given.get(0)).matches()) {
            throw new Rejected(new Violation("header:" + HEADER,
                    "An Idempotency-Key is 1 to 255 visible ASCII characters, without spaces, and stands only once."));
        }
        return new IdempotencyKey(given.get(0));
    }
}
