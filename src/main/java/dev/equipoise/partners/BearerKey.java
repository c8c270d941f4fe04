package dev.equipoise.partners;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The key that a request came with in {@code Authorization: Bearer}.
 *
 * @param hash of its text, which itself is not kept
 * @param wellFormed whether it could be one of ours
 */
record BearerKey(KeyHash hash, boolean wellFormed) {

    /** The form of RFC 6750. Nothing longer is a key, and nothing longer is hashed. */
    private static final Pattern BEARER = Pattern.compile("Bearer +([A-Za-z0-9._~+/-]{1,512}=*)",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 600;
    private static final String FOUND = "equipoise.bearer-key";

    /**
     * Looked for once in a request, however many ask.
     *
     * @param given every {@code Authorization} header: two could be read differently by a proxy and by us
     * @param kept what is kept with the request
     */
    static Optional<BearerKey> in(List<String> given, Map<String, Object> kept) {
        if (kept.get(FOUND) instanceof Found found) {
            return found.key();
        }
        Optional<BearerKey> key = in(given);
        kept.put(FOUND, new Found(key));
        return key;
    }

    private record Found(Optional<BearerKey> key) {}

    private static Optional<BearerKey> in(List<String> given) {
        if (given.size() != 1 || given.get(0).length() > LONGEST) {
            return Optional.empty();
        }
        Matcher bearer = BEARER.matcher(given.get(0));
        return bearer.matches() ? Optional.of(of(bearer.group(1))) : Optional.empty();
    }

    private static BearerKey of(String text) {
        return new BearerKey(KeyHash.of(text), KeyText.isWellFormed(text));
    }
}
