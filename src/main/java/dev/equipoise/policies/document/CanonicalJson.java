package dev.equipoise.policies.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.erdtman.jcs.JsonCanonicalizer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;

/** The one text that a JSON value has (RFC 8785), and its digest. */
public final class CanonicalJson {

    private CanonicalJson() {
    }

    /** Members sorted, no white space, numbers in their shortest form. */
    public static String of(String json) {
        try {
            return new JsonCanonicalizer(json).getEncodedString();
        } catch (IOException e) {
            throw new UncheckedIOException("Only JSON has a canonical form", e);
        }
    }

    /** The same of a tree. */
    public static String of(JsonNode tree) {
        return CanonicalWriter.text(tree);
    }

    /** A number in the one form that it has there. */
    public static String number(BigDecimal number) {
        return CanonicalWriter.text(DecimalNode.valueOf(number));
    }

    /** SHA-256 over the text's UTF-8 bytes, in 64 hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
