package dev.equipoise.problem;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Builds the tree of one document and gathers, with their places, what is readable but not strict. */
class TreeReader {

    private static final int MAX_FAULTS = 100;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final JsonParser parser;
    private final JsonLimits limits;
    private final List<Violation> faults = new ArrayList<>();
    private int keys;

    TreeReader(JsonParser parser, JsonLimits limits) {
        this.parser = parser;
        this.limits = limits;
    }

    /** Reads the object whose opening brace is the current token. */
    ObjectNode object(int depth) throws IOException {
        refuseBeyond(limits.depth(), depth, "The body is nested more than %d levels deep");
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            refuseBeyond(limits.keyLength(), key.length(), "A key is longer than %d characters");
            check(key);
            parser.nextToken();
            if (object.has(key)) {
                fault("The key " + Quoted.of(key) + " stands twice in the same object.");
            }
            object.set(key, value(depth));
            refuseBeyond(limits.objectKeys(), object.size(), "An object has more than %d keys");
            refuseBeyond(limits.keys(), ++keys, "The body has more than %d keys");
        }
        return object;
    }

    /** @throws MalformedJson with all that was gathered, if anything was */
    void refuseFaults() {
        if (!faults.isEmpty()) {
            throw new MalformedJson(faults);
        }
    }

    private ArrayNode array(int depth) throws IOException {
        refuseBeyond(limits.depth(), depth, "The body is nested more than %d levels deep");
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(depth));
        }
        return array;
    }

    private JsonNode value(int depth) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> NODES.textNode(check(parser.getText()));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            case VALUE_NULL -> NODES.nullNode();
            default -> number();
        };
    }

    private JsonNode number() throws IOException {
        if (parser.isNaN()) {
            fault(parser.getText() + " is not a JSON number.");
            return NODES.nullNode();
        }
        if (tooLong(parser.getText())) {
            fault("A number may have at most " + limits.digits() + " digits, written without an exponent.");
            return NODES.nullNode();
        }
        return parser.currentToken() == JsonToken.VALUE_NUMBER_INT ? integer() : NODES.numberNode(exact());
    }

    private JsonNode integer() throws IOException {
        return switch (parser.getNumberType()) {
            case INT -> NODES.numberNode(parser.getIntValue());
            case LONG -> NODES.numberNode(parser.getLongValue());
            default -> NODES.numberNode(parser.getBigIntegerValue());
        };
    }

    private BigDecimal exact() throws IOException {
        return new BigDecimal(parser.getText());
    }

    /** A few characters such as 1e999999999 would fill the memory of whoever writes them out. */
    private boolean tooLong(String number) {
        if (number.length() > limits.digits()) {
            return true;
        }
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return false;
        }
        try {
            var exact = new BigDecimal(number);
            return Math.max(exact.scale(), (long) exact.precision() - exact.scale()) > limits.digits();
        } catch (NumberFormatException e) {
            return true;
        }
    }

    /** Neither can be stored as text or written as UTF-8, and the caller would get a failure for it later. */
    private String check(String text) {
        if (text.length() > limits.textLength()) {
            fault("Text may have at most " + limits.textLength() + " characters.");
        }
        if (text.indexOf('\0') >= 0) {
            fault("Text may not hold the character U+0000.");
        }
        if (hasHalfAPair(text)) {
            fault("Text may not hold half of a surrogate pair.");
        }
        return text;
    }

    private static boolean hasHalfAPair(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (Character.isSurrogate(text.charAt(at))) {
                boolean whole = at + 1 < text.length()
                        && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
                if (!whole) {
                    return true;
                }
                at++;
            }
        }
        return false;
    }

    private void fault(String message) {
        faults.add(new Violation(parser.getParsingContext().pathAsPointer().toString(), message));
        if (faults.size() == MAX_FAULTS) {
            refuseFaults();
        }
    }

    private void refuseBeyond(int most, int there, String detail) {
        if (there > most) {
            throw new MalformedJson(detail.formatted(most), parser.currentTokenLocation());
        }
    }
}
