package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import dev.equipoise.contract.Operation;
import dev.equipoise.hostile.Request.Wire;

/** On the way in: methods, versions, heads, framing, and what ends too early. */
final class WireAttacks {

    private static final List<String> METHODS = List.of("GET", "PUT", "POST", "DELETE", "PATCH", "HEAD", "OPTIONS",
            "TRACE", "PROPFIND", "get", "FOO");
    private static final List<String> VERSIONS = List.of("HTTP/1.0", "HTTP/0.9", "HTTP/9.9", "HTTP/2.0", "FTP/1.1",
            "http/1.1", "HTTP/1.1 x", "HTTP/1", "HTTP", "");
    private static final List<String> LINES = List.of("Host: hostile\r\nHost: other", "Host: a b", "Host: [", "Host:",
            "Host: ../../etc", "Host: hostile:99999999", "X: a\r\n b", "X", " X: y", "X : y", "X\0: y", "X: a\0b",
            ": y", "X: " + "x".repeat(65_536), "X: " + "x".repeat(150_000), "X".repeat(65_536) + ": y",
            "Cookie: " + "a=b; ".repeat(14_000),
            String.join("\r\n", Collections.nCopies(3_000, "X-Many: y")), "\u00e9: y", "X\r: y", "X: a\rb",
            "Expect: 100-continue", "Expect: nonsense", "Upgrade: websocket\r\nConnection: Upgrade",
            "Upgrade: h2c, x\r\nConnection: Upgrade", "Upgrade: TLS/1.0\r\nConnection: Upgrade",
            "Connection: close", "Connection: Content-Length", "Transfer-Encoding: identity", "Content-Length: 0");
    private static final List<String> LENGTHS = List.of("Content-Length: +2", "Content-Length: -1",
            "Content-Length: 0x2", "Content-Length: 2, 2", "Content-Length: 2 2", "Content-Length: 2.0",
            "Content-Length: 99999999999999999999", "Content-Length: \u00b2", "Content-Length:",
            "Content-Length: 2\r\nContent-Length: 3", "Content-Length: 2\r\nTransfer-Encoding: xchunked",
            "Transfer-Encoding: gzip, chunked, x", "Transfer-Encoding: \u000bchunked x", "Transfer-Encoding: chunke");
    private static final List<String> CHUNKS = List.of("zz\r\n{}\r\n0\r\n\r\n", "-1\r\n{}\r\n0\r\n\r\n",
            "FFFFFFFFFFFFFFFFF\r\n{}\r\n0\r\n\r\n", "2;a=" + "b".repeat(10_000) + "\r\n{}\r\n0\r\n\r\n",
            "2\r\n{}0\r\n\r\n", "2\r\n{}\r\n0\r\nX: y\r\n\r\n", "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n", "0\r\n\r\n",
            "2 \r\n{}\r\n0\r\n\r\n", "2\n{}\n0\n\n", "0x2\r\n{}\r\n0\r\n\r\n",
            "2\r\n{}\r\n0\r\n" + "X: y\r\n".repeat(3_000) + "\r\n");

    private WireAttacks() {
    }

    static List<Target> of(Operation operation) {
        return List.of(new Target(operation, "method", WireAttacks::method),
                new Target(operation, "request line", WireAttacks::requestLine),
                new Target(operation, "head", WireAttacks::head),
                new Target(operation, "length", WireAttacks::length),
                new Target(operation, "chunks", WireAttacks::chunks),
                new Target(operation, "end", WireAttacks::cut));
    }

    private static Request method(Draft draft, Random random) {
        Request good = draft.request();
        String method = HostileJson.oneOf(METHODS, random);
        return new Request(method, good.target(), good.headers(), good.body(), Wire.PROPER, null);
    }

    private static Request requestLine(Draft draft, Random random) {
        String method = draft.operation().method();
        String target = draft.target();
        return odd(draft, switch (random.nextInt(12)) {
            case 0 -> method + " http://other" + target + " HTTP/1.1";
            case 1 -> method + " " + target + "#a HTTP/1.1";
            case 2 -> method + " " + target.substring(1) + " HTTP/1.1";
            case 3 -> method + "  " + target + " HTTP/1.1";
            case 4 -> method + " " + target + " a HTTP/1.1";
            case 5 -> "A".repeat(10_000) + " " + target + " HTTP/1.1";
            case 6 -> "G@T " + target + " HTTP/1.1";
            case 7 -> "OPTIONS * HTTP/1.1";
            case 8 -> "CONNECT other:80 HTTP/1.1";
            case 9 -> "\r\n\r\n" + method + " " + target + " HTTP/1.1";
            case 10 -> method + " " + target + "?" + "a".repeat(65_536) + " HTTP/1.1";
            default -> method + " " + target + " " + HostileJson.oneOf(VERSIONS, random);
        }, framing(draft), bytes(draft));
    }

    private static Request head(Draft draft, Random random) {
        String end = random.nextInt(10) == 0 ? "\n" : "\r\n";
        String line = HostileJson.oneOf(LINES, random);
        Draft without = random.nextInt(10) == 0 ? draft.without("host") : draft;
        Request request = odd(without, line(draft), framing(draft).isEmpty() ? line : line + "\r\n" + framing(draft),
                bytes(draft));
        return new Request(request.method(), request.target(), request.headers(), request.body(), Wire.ODD,
                end.equals("\n") ? request.head().replace("\r\n", end) : request.head());
    }

    private static Request length(Draft draft, Random random) {
        return odd(draft, line(draft), HostileJson.oneOf(LENGTHS, random), "{}".getBytes(UTF_8));
    }

    private static Request chunks(Draft draft, Random random) {
        String both = random.nextInt(4) == 0 ? "Content-Length: 2\r\n" : "";
        return odd(draft, line(draft), both + "Transfer-Encoding: chunked", HostileJson.oneOf(CHUNKS, random)
                .getBytes(UTF_8));
    }

    private static Request cut(Draft draft, Random random) {
        byte[] whole = random.nextBoolean()
                ? draft.request(bytes(draft), Wire.CHUNKED).bytes()
                : odd(draft, line(draft), "Content-Length: " + (bytes(draft).length + 1), bytes(draft)).bytes();
        byte[] part = switch (random.nextInt(6)) {
            case 0 -> "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(UTF_8);
            case 1 -> new byte[]{0x16, 3, 1, 0, (byte) 0xa5, 1, 0, 0, (byte) 0xa1, 3, 3 };
            default -> Arrays.copyOf(whole, 1 + random.nextInt(whole.length - 1));
        };
        String text = new String(part, ISO_8859_1);
        return new Request(draft.operation().method(), draft.target(), draft.headers(), new byte[0], Wire.CUT, text);
    }

    private static String line(Draft draft) {
        return draft.operation().method() + " " + draft.target() + " HTTP/1.1";
    }

    private static String framing(Draft draft) {
        return draft.json() == null ? "" : "Content-Length: " + bytes(draft).length;
    }

    private static Request odd(Draft draft, String line, String framing, byte[] body) {
        String lines = draft.headers().isEmpty() ? "" : String.join("\r\n", draft.headers()) + "\r\n";
        String head = line + "\r\n" + lines + (framing.isEmpty() ? "" : framing + "\r\n") + "\r\n";
        String[] words = line.strip().split(" +");
        return new Request(words[0], words.length > 1 ? words[1] : "", draft.headers(), body, Wire.ODD, head);
    }

    private static byte[] bytes(Draft draft) {
        return draft.json() == null ? new byte[0] : draft.json().toString().getBytes(UTF_8);
    }
}
