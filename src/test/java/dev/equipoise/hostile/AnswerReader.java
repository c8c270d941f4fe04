package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads answers of HTTP/1.1 from a connection, one after the other. */
final class AnswerReader {

    private static final int LONGEST_LINE = 100_000;

    /** The server repeats what it was asked in, whatever that is. */
    private static final Pattern VERSION = Pattern.compile("[A-Za-z]+/\\d\\.\\d");

    private final InputStream in;

    AnswerReader(InputStream in) {
        this.in = new BufferedInputStream(in);
    }

    /** @param method of the request: an answer to HEAD has no body */
    Outcome.Answer read(String method) throws IOException {
        Outcome.Answer answer;
        do {
            answer = one(method);
        } while (answer.status() < 200 && answer.status() != 101);
        return answer;
    }

    private Outcome.Answer one(String method) throws IOException {
        String[] line = line().split(" ", 3);
        if (line.length < 2 || !VERSION.matcher(line[0]).matches() || !line[1].matches("\\d{3}")) {
            throw new IOException("not an HTTP answer: " + String.join(" ", line));
        }
        int status = Integer.parseInt(line[1]);
        Map<String, String> headers = headers();
        boolean bare = method.equals("HEAD") || status < 200 || status == 204 || status == 304;
        return new Outcome.Answer(status, headers, bare ? new byte[0] : body(headers));
    }

    private Map<String, String> headers() throws IOException {
        var headers = new HashMap<String, String>();
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            if (colon < 1) {
                throw new IOException("not a header: " + line);
            }
            headers.putIfAbsent(line.substring(0, colon).toLowerCase(Locale.ROOT), line.substring(colon + 1).strip());
        }
        return headers;
    }

    private byte[] body(Map<String, String> headers) throws IOException {
        if (headers.containsKey("content-length")) {
            return exactly(Integer.parseInt(headers.get("content-length")));
        }
        return "chunked".equals(headers.get("transfer-encoding")) ? chunks() : in.readAllBytes();
    }

    private byte[] chunks() throws IOException {
        var body = new ByteArrayOutputStream();
        for (int length = length(); length > 0; length = length()) {
            body.writeBytes(exactly(length));
            line();
        }
        line();
        return body.toByteArray();
    }

    private int length() throws IOException {
        return Integer.parseInt(line().split(";")[0].strip(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the answer ends in its body");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0 || line.size() > LONGEST_LINE) {
                throw new EOFException(line.size() == 0 ? "closed" : "the answer ends in its head");
            }
            line.write(next);
        }
        return line.toString(ISO_8859_1).replaceFirst("\r$", "");
    }
}
