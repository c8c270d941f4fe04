package dev.equipoise.exchange;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Writes JSON into memory, as UTF-8 at once, with no space and in the order of the calls: for answers that every request
 * needs. Text is escaped, and decimals are written, as RFC 8785 asks.
 */
public final class JsonBytes {

    private static final int ASCII = 128;
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    /** For each ASCII character what follows the backslash; 0 where it stands for itself, u where it is spelled out. */
    private static final byte[] ESCAPES = escapes();
    /** A character may become six bytes, and three where it is beyond ASCII. */
    private static final int LONGEST = 6;

    private byte[] bytes;
    private int size;

    /**
     * @param expected about how many bytes there will be
     */
    public JsonBytes(int expected) {
        bytes = new byte[expected];
    }

    public JsonBytes object() {
        return open('{');
    }

    public JsonBytes endObject() {
        return put('}');
    }

    public JsonBytes array() {
        return open('[');
    }

    public JsonBytes endArray() {
        return put(']');
    }

    /** The name of the member whose value comes next. */
    public JsonBytes name(String name) {
        return string(name).put(':');
    }

    public JsonBytes string(@Nullable String text) {
        separate();
        if (text == null) {
            return ascii("null");
        }
        reserve(text.length() * LONGEST + 2);
        bytes[size++] = '"';
        int plain = plain(text);
        size += plain;
        return plain == text.length() ? put('"') : escaped(text.substring(plain));
    }

    /** Most text needs no escape: copies what comes before the first character that does, and says how much that is. */
    private int plain(String text) {
        byte[] into = bytes;
        int start = size;
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char one = text.charAt(at);
            if (one >= ASCII || ESCAPES[one] != 0) {
                return at;
            }
            into[start + at] = (byte) one;
        }
        return length;
    }

    public JsonBytes strings(List<String> texts) {
        array();
        for (int at = 0; at < texts.size(); at++) {
            string(texts.get(at));
        }
        return endArray();
    }

    public JsonBytes truth(boolean value) {
        separate();
        return ascii(value ? "true" : "false");
    }

    public JsonBytes whole(long value) {
        separate();
        return digits(value);
    }

    /** The shortest decimal that is exactly so many thousandths: 13.35 for 13350. */
    public JsonBytes thousandths(@Nullable Long value) {
        separate();
        if (value == null) {
            return ascii("null");
        }
        return ascii(Decimal.of(value));
    }

    /** A value that is JSON already. */
    public JsonBytes raw(String json) {
        return raw(json.getBytes(StandardCharsets.UTF_8));
    }

    /** The same in UTF-8. */
    public JsonBytes raw(byte[] json) {
        separate();
        reserve(json.length);
        System.arraycopy(json, 0, bytes, size, json.length);
        size += json.length;
        return this;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, size);
    }

    private JsonBytes open(char bracket) {
        separate();
        return put(bracket);
    }

    private void separate() {
        if (size > 0 && bytes[size - 1] != '{' && bytes[size - 1] != '[' && bytes[size - 1] != ':') {
            put(',');
        }
    }

    private void character(char one) {
        byte escape = ESCAPES[one];
        if (escape == 0) {
            bytes[size++] = (byte) one;
            return;
        }
        bytes[size++] = '\\';
        bytes[size++] = escape;
        if (escape == 'u') {
            bytes[size++] = '0';
            bytes[size++] = '0';
            bytes[size++] = HEX[one >> 4];
            bytes[size++] = HEX[one & 15];
        }
    }

    private JsonBytes escaped(String text) {
        for (byte one : text.getBytes(StandardCharsets.UTF_8)) {
            if (one < 0) {
                bytes[size++] = one;
            } else {
                character((char) one);
            }
        }
        return put('"');
    }

    private JsonBytes digits(long value) {
        return value >= 0 && value < 10 ? put('0' + value) : ascii(Long.toString(value));
    }

    private JsonBytes ascii(String text) {
        reserve(text.length());
        for (int at = 0; at < text.length(); at++) {
            bytes[size++] = (byte) text.charAt(at);
        }
        return this;
    }

    private JsonBytes put(long one) {
        reserve(1);
        bytes[size++] = (byte) one;
        return this;
    }

    private void reserve(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    private static byte[] escapes() {
        byte[] escapes = new byte[ASCII];
        Arrays.fill(escapes, 0, ' ', (byte) 'u');
        String shorter = "\b\t\n\f\r\"\\";
        for (int at = 0; at < shorter.length(); at++) {
            escapes[shorter.charAt(at)] = (byte) "btnfr\"\\".charAt(at);
        }
        return escapes;
    }
}
