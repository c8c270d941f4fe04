package dev.equipoise.policies.document;

import java.io.IOException;
import java.io.UncheckedIOException;

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
            String json = CanonicalJson.of(MAPPER.writeValueAsString(document));
            return new Canonical(json, "sha256:" + CanonicalJson.sha256(json));
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
}
