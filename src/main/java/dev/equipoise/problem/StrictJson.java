package dev.equipoise.problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Reads a JSON object and refuses whatever two readers could understand differently: duplicate keys, NaN, trailing data,
 * text that is not UTF-8, and sizes beyond any honest request. Numbers keep their exact value and scale.
 */
public final class StrictJson {

    /** Wider than our own limits, so that each of those is met first and named. */
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxNestingDepth(Integer.MAX_VALUE)
            .maxNameLength(Integer.MAX_VALUE)
            .maxNumberLength(Integer.MAX_VALUE)
            .build();

    /** NaN is let through the tokenizer so that it can be refused by name and place. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .streamReadConstraints(CONSTRAINTS)
            .build();

    private static volatile JsonLimits limits = JsonLimits.USUAL;

    private StrictJson() {
    }

    /** For whoever knows the configuration: what every body may hold from now on. */
    static void limit(JsonLimits configured) {
        limits = configured;
    }

    /**
     * @param body the bytes as received; null or nothing but white space where there was no body
     * @return the object; within the limits of {@link JsonLimits}
     * @throws Fact that says what is wrong, with a pointer, or the line and column where reading stopped
     */
    public static ObjectNode object(byte @Nullable [] body) {
        try (JsonParser parser = parser(body == null ? new byte[0] : body)) {
            return only(parser);
        } catch (JsonEOFException e) {
            throw new MalformedJson("The body ends in the middle of its JSON", e.getLocation());
        } catch (JsonProcessingException e) {
            throw new MalformedJson("The body is not JSON", e.getLocation());
        } catch (IOException e) {
            throw new UncheckedIOException("Reading from memory failed", e);
        }
    }

    /** What is all in plain ASCII, as nearly every body is, can be read as it came. */
    private static JsonParser parser(byte[] body) throws IOException {
        boolean plain = isPlain(body);
        String text = plain && body.length > 0 && body[0] == '{' ? null : utf8(body);
        if (text != null && text.isBlank()) {
            throw new MalformedJson("The body is empty; it must be a JSON object.");
        }
        return text == null ? FACTORY.createParser(body) : FACTORY.createParser(text);
    }

    /** Without U+0000, by which other encodings could be suspected, and without escapes, which may be broken ones. */
    private static boolean isPlain(byte[] body) {
        for (byte one : body) {
            if (one <= 0 || one == '\\') {
                return false;
            }
        }
        return true;
    }

    private static ObjectNode only(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first != JsonToken.START_OBJECT) {
            throw new Rejected(new Violation("", "The body must be a JSON object, not " + name(first) + "."));
        }
        var reader = new TreeReader(parser, limits);
        ObjectNode object = reader.object(1);
        if (parser.nextToken() != null) {
            throw new MalformedJson("Something follows the JSON object", parser.currentTokenLocation());
        }
        reader.refuseFaults();
        return object;
    }

    private static String name(@Nullable JsonToken token) {
        return token == JsonToken.VALUE_NULL ? "null" : token == JsonToken.START_ARRAY ? "an array" : "a single value";
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw new MalformedJson("The body is not UTF-8.");
        }
    }
}
