package dev.equipoise.cases;

import java.util.regex.Pattern;

import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** What a partner may call a case: an opaque key of its own, never a number that the government gave a person. */
final class References {

    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9._~-]{1,64}");
    private static final Pattern ALIEN_NUMBER = Pattern.compile("[Aa][-._~]?\\d{3}[-._~]?\\d{3}[-._~]?\\d{1,3}");
    private static final Pattern SOCIAL_SECURITY_NUMBER = Pattern.compile("\\d{3}[-._~]?\\d{2}[-._~]?\\d{4}");
    private static final Pattern BARE_ALIEN_NUMBER = Pattern.compile("\\d{3}[-._~]?\\d{3}[-._~]?\\d{3}");

    private References() {
    }

    /**
     * @throws Rejected where it has another shape, or that of an A-number or Social Security number
     */
    static void check(String reference) {
        if (!SHAPE.matcher(reference).matches()) {
            throw new Rejected(new Violation("path:reference",
                    "A reference is 1 to 64 of the characters A-Z, a-z, 0-9, '.', '_', '~' and '-'."));
        }
        if (ALIEN_NUMBER.matcher(reference).matches() || SOCIAL_SECURITY_NUMBER.matcher(reference).matches()
                || BARE_ALIEN_NUMBER.matcher(reference).matches()) {
            throw new Rejected(new Violation("path:reference",
                    "This looks like an A-number or a Social Security number; use an opaque key of your own."));
        }
    }
}
