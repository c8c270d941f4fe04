package dev.equipoise.policies.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Map;

import org.erdtman.jcs.NumberToJSON;

import com.fasterxml.jackson.databind.JsonNode;

/** Writes a tree in its canonical form without parsing it again, as the answer to each call needs it. */
final class CanonicalWriter {

    /** Decimal texts of no more digits than this come back from a double as they were. */
    private static final int SAFE_DIGITS = 15;
    private static final long SAFE_WHOLE = 1L << 53;

    private final StringBuilder out = new StringBuilder(2048);

    static String text(JsonNode node) {
        var writer = new CanonicalWriter();
        writer.value(node);
        return writer.out.toString();
    }

    private void value(JsonNode node) {
        switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case STRING -> string(node.textValue());
            case NUMBER -> out.append(number(node));
            case BOOLEAN, NULL -> out.append(node.asText());
            default -> throw new IllegalArgumentException("JSON has no " + node.getNodeType());
        }
    }

    /** Members by UTF-16 code units, as {@link String#compareTo} orders. */
    private void object(JsonNode node) {
        char before = '{';
        for (var member : (Iterable<Map.Entry<String, JsonNode>>) node.properties().stream()
                .sorted(Map.Entry.comparingByKey())::iterator) {
            out.append(before);
            string(member.getKey());
            out.append(':');
            value(member.getValue());
            before = ',';
        }
        out.append(before == '{' ? "{}" : "}");
    }

    private void array(JsonNode node) {
        char before = '[';
        for (JsonNode element : node) {
            out.append(before);
            value(element);
            before = ',';
        }
        out.append(before == '[' ? "[]" : "]");
    }

    private static String number(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong() && Math.abs(node.longValue()) < SAFE_WHOLE) {
            return Long.toString(node.longValue());
        }
        BigDecimal exact = node.decimalValue();
        if (exact.precision() <= SAFE_DIGITS && exact.scale() > 0 && exact.scale() <= 6 && exact.signum() != 0) {
            return exact.stripTrailingZeros().toPlainString();
        }
        try {
            return NumberToJSON.serializeNumber(node.doubleValue());
        } catch (IOException e) {
            throw new UncheckedIOException("No double, and so not canonical: " + node, e);
        }
    }

    private void string(String text) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            character(text.charAt(at));
        }
        out.append('"');
    }

    private void character(char one) {
        switch (one) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\f' -> out.append("\\f");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (one < ' ') {
                    out.append("\\u00").append(one < 16 ? '0' : '1').append(Character.forDigit(one % 16, 16));
                } else {
                    out.append(one);
                }
            }
        }
    }
}
