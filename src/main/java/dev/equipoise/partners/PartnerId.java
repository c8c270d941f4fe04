package dev.equipoise.partners;

import java.util.List;
import java.util.regex.Pattern;

/** What a partner may be called, and the two names that no partner may take. */
final class PartnerId {

    /** Owns nothing and is never stored: the answer for callers without a partner. */
    static final String NONE = "none";
    /** Holds the keys of staff, who belong to no partner. */
    static final String HOUSE = "house";

    static final List<String> RESERVED = List.of(NONE, HOUSE);
    static final int LONGEST = 64;

    private static final Pattern KEBAB = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private PartnerId() {
    }

    static boolean isWellFormed(String id) {
        return id.length() <= LONGEST && KEBAB.matcher(id).matches();
    }
}
