package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A request as it goes over the wire, proper HTTP or not. In texts a character is a byte.
 *
 * @param target path and query
 * @param headers whole lines
 * @param head what to send instead of a head made from the rest; null where it is made
 */
record Request(String method, String target, List<String> headers, byte[] body, Wire wire, String head) {

    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f]");
    private static final Pattern UNRESERVED = Pattern
            .compile("%(2[DdEe]|3[0-9]|4[1-9A-Fa-f]|5[0-9AaFf]|6[1-9A-Fa-f]|7[0-9AaEe])");
    private static final int SHOWN = 300;
    private static final int CHUNK = 7_000;

    /** How the body is framed, and what may be expected of the server because of it. */
    enum Wire {
        /** A length, and as many bytes. */
        PROPER,
        /** Proper, in chunks. */
        CHUNKED,
        /** Not HTTP as it should be: the server may refuse before our code sees it. */
        ODD,
        /** Ends too early: the server may close without a word. */
        CUT
    }

    Request {
        headers = List.copyOf(headers);
    }

    /** Whether a server must take it for HTTP. */
    boolean isProper() {
        return wire != Wire.ODD && !CONTROL.matcher(wholeHead()).find() && line().split("\\s", -1).length == 3;
    }

    /** Whether its answer may be kept, and given again. */
    boolean isRepeatable() {
        return headers.stream().anyMatch(line -> line.startsWith("Idempotency-Key:"));
    }

    /** Whether the server may hang up without a word: where the end comes too early, or chunks are none. */
    boolean mayBreakOff() {
        return wire == Wire.CUT || wire == Wire.ODD && wholeHead().contains("Transfer-Encoding: chunked");
    }

    /** In its normal form: what need not be percent-encoded is not. */
    String path() {
        String path = target.replaceFirst("^[a-z]+://[^/]*", "").split("\\?", 2)[0];
        return UNRESERVED.matcher(path)
                .replaceAll(found -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(
                        found.group().substring(1), 16))));
    }

    String query() {
        int mark = target.indexOf('?');
        return mark < 0 ? "" : target.substring(mark + 1);
    }

    String line() {
        return wholeHead().strip().split("\r?\n", 2)[0];
    }

    int headLength() {
        return wholeHead().length();
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream(body.length + 1_000);
        bytes.writeBytes(wholeHead().getBytes(ISO_8859_1));
        if (wire == Wire.CHUNKED) {
            chunks(bytes);
        } else {
            bytes.writeBytes(body);
        }
        return bytes.toByteArray();
    }

    private String wholeHead() {
        return head == null ? madeHead() : head;
    }

    private String madeHead() {
        String framing = wire == Wire.CHUNKED
                ? "Transfer-Encoding: chunked\r\n"
                : wire == Wire.PROPER && (body.length > 0 || !"GET HEAD DELETE".contains(method))
                        ? "Content-Length: " + body.length + "\r\n"
                        : "";
        String lines = headers.isEmpty() ? "" : String.join("\r\n", headers) + "\r\n";
        return method + " " + target + " HTTP/1.1\r\n" + lines + framing + "\r\n";
    }

    private void chunks(ByteArrayOutputStream into) {
        for (int from = 0; from < body.length; from += CHUNK) {
            int length = Math.min(CHUNK, body.length - from);
            into.writeBytes((Integer.toHexString(length) + "\r\n").getBytes(ISO_8859_1));
            into.write(body, from, length);
            into.writeBytes("\r\n".getBytes(ISO_8859_1));
        }
        into.writeBytes("0\r\n\r\n".getBytes(ISO_8859_1));
    }

    /** Enough to recognize it by. */
    @Override
    public String toString() {
        String start = new String(bytes(), 0, Math.min(bytes().length, SHOWN), ISO_8859_1);
        String text = start.replace("\r", "\\r").replace("\n", "\\n").replace("\0", "\\0");
        return text + (bytes().length > SHOWN ? " … of " + bytes().length + " bytes" : "");
    }
}
