package dev.equipoise.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** Digests of what callers send. */
public final class Sha256 {

    private Sha256() {
    }

    /** @param parts of which only the last may hold a zero byte: that is what stands between them */
    public static String hex(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    digest.update((byte) 0);
                }
                digest.update(parts[i]);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    static String hex(String... parts) {
        return hex(Arrays.stream(parts).map(part -> part.getBytes(UTF_8)).toArray(byte[][]::new));
    }
}
