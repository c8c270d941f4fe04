package dev.equipoise.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.zip.CRC32;

import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/**
 * Where a page ended, as text that is safe in a URL as it is. Opaque to callers; a check sum tells a mistyped or cut
 * cursor from a real one, so that no page is skipped in silence. It is no secret and grants nothing.
 */
public final class Cursor {

    private static final char BETWEEN = '\0';

    private Cursor() {
    }

    /**
     * @param parts the sort key and whatever else the next page needs; without the character U+0000
     */
    public static String of(String... parts) {
        for (String part : parts) {
            if (part.indexOf(BETWEEN) >= 0) {
                throw new IllegalArgumentException("U+0000 stands between the parts of a cursor, never inside");
            }
        }
        String joined = String.join(String.valueOf(BETWEEN), parts);
        return encode(checkSum(joined) + BETWEEN + joined);
    }

    /**
     * @param n how many parts the cursor must have
     * @throws Rejected at {@code query:after} where it is none of ours, or of another list
     */
    public static List<String> parts(String cursor, int n) {
        String decoded = decode(cursor);
        int sum = decoded.indexOf(BETWEEN);
        if (sum < 0 || !encode(decoded).equals(cursor)
                || !checkSum(decoded.substring(sum + 1)).equals(decoded.substring(0, sum))) {
            throw bad();
        }
        List<String> parts = List.of(decoded.substring(sum + 1).split(String.valueOf(BETWEEN), -1));
        if (parts.size() != n) {
            throw bad();
        }
        return parts;
    }

    /**
     * The id that is all of a cursor.
     *
     * @throws Rejected at {@code query:after} where it is none of ours, or of another list
     */
    public static UUID id(String cursor) {
        try {
            return UUID.fromString(parts(cursor, 1).get(0));
        } catch (IllegalArgumentException e) {
            throw bad();
        }
    }

    /** For a list that finds that the parts make no sense there. */
    public static Rejected bad() {
        return new Rejected(new Violation("query:after",
                "This is not a cursor of this list: take it from \"next\" of the page before, as it is."));
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw bad();
        }
    }

    private static String checkSum(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        return Long.toString(sum.getValue(), Character.MAX_RADIX);
    }
}
