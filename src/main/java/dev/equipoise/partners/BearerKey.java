package dev.equipoise.partners;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the text of a key in {@code Authorization: Bearer}. */
final class BearerKey {

    /** The form of RFC 6750. Nothing longer is a key, and nothing longer is hashed. */
    private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/-]{1,512}=*)",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 600;

    private BearerKey() {
    }

    /** @param given every {@code Authorization} header: two could be read differently by a proxy and by us */
    static Optional<String> in(List<String> given) {
        if (given.size() != 1 || given.get(0).length() > LONGEST) {
            return Optional.empty();
        }
        Matcher bearer = BEARER.matcher(given.get(0));
        return bearer.matches() ? Optional.of(bearer.group(1)) : Optional.empty();
    }
}
