package dev.equipoise.partners;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is kept of a key: its SHA-256. A key holds 256 random bits, so that no salt and no slow hash is needed.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
record KeyHash(String hex) {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{64}");

    KeyHash {
        if (!isForm(hex)) {
            hex = hex.toLowerCase(Locale.ROOT);
            if (!isForm(hex)) {
                throw new IllegalArgumentException("A SHA-256 is 64 hexadecimal digits.");
            }
        }
    }

    private static boolean isForm(String hex) {
        return FORM.matcher(hex).matches();
    }

    static KeyHash of(String text) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return new KeyHash(HexFormat.of().formatHex(sha256.digest(text.getBytes(UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    /** Compares in a time that tells nothing about where two hashes differ. */
    boolean matches(KeyHash other) {
        return MessageDigest.isEqual(hex.getBytes(US_ASCII), other.hex.getBytes(US_ASCII));
    }
}
