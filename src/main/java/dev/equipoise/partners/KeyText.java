package dev.equipoise.partners;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Base64;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/**
 * The text of a key: {@code eqp_}, 256 random bits in 43 characters of base64url, and six characters of checksum (CRC-32
 * of all before it, in base 62, padded with zeros). The prefix lets scanners for leaked secrets find it; the checksum lets
 * a mistyped key be refused without asking the database.
 */
final class KeyText {

    static final int RANDOM_BYTES = 32;
    /** How much of a key is stored and shown, so that people can tell keys apart: 48 of its 256 bits. */
    static final int SHOWN = 12;

    private static final String PREFIX = "eqp_";
    private static final int CHECKSUM = 6;
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}[0-9A-Za-z]{" + CHECKSUM + "}");
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private KeyText() {
    }

    /** @param random {@link #RANDOM_BYTES} bytes that nobody can guess */
    static String of(byte[] random) {
        if (random.length != RANDOM_BYTES) {
            throw new IllegalArgumentException("A key takes " + RANDOM_BYTES + " random bytes.");
        }
        String body = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return body + checksum(body);
    }

    static boolean isWellFormed(String text) {
        if (!FORM.matcher(text).matches()) {
            return false;
        }
        int split = text.length() - CHECKSUM;
        return checksum(text.substring(0, split)).equals(text.substring(split));
    }

    private static String checksum(String body) {
        var crc = new CRC32();
        crc.update(body.getBytes(US_ASCII));
        var digits = new char[CHECKSUM];
        long rest = crc.getValue();
        for (int i = CHECKSUM - 1; i >= 0; i--) {
            digits[i] = DIGITS.charAt((int) (rest % DIGITS.length()));
            rest /= DIGITS.length();
        }
        return new String(digits);
    }
}
