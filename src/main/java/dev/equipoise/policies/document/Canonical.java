package dev.equipoise.policies.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.erdtman.jcs.JsonCanonicalizer;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * A document in the one JSON text that it has (RFC 8785).
 *
 * @param json members sorted, no white space
 * @param digest {@code sha256:} and the 64 hexadecimal digits of SHA-256 over the UTF-8 bytes of {@code json}
 */
public record Canonical(String json, String digest) {

    private static final JsonMapper MAPPER = JsonMapper.builder().addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS).build();

    public static Canonical of(PolicyDocument document) {
        try {
            byte[] bytes = new JsonCanonicalizer(MAPPER.writeValueAsString(document)).getEncodedUTF8();
            return new Canonical(new String(bytes, StandardCharsets.UTF_8), "sha256:" + sha256(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException("A document can always be written", e);
        }
    }

    /** The same as a tree, with its members in canonical order. */
    public JsonNode tree() {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException("Canonical JSON is JSON", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
