package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

import dev.equipoise.contract.Operation;
import dev.equipoise.hostile.Request.Wire;

/** In every header that somebody reads, and many that nobody does. */
final class HeaderAttacks {

    private static final List<String> CREDENTIALS = List.of("", "Bearer", "Bearer ", "Bearer  demo-partner",
            "Bearer demo-partner demo-partner", "Bearer nobody", "bearer demo-partner", "Basic ZGVtbzpkZW1v",
            "Basic !", "Digest a=b", "demo-partner", "Bearer demo-partner\u00e9", "Bearer demo-partner\t",
            "Bearer eyJhbGciOiJub25lIn0.e30.", "Bearer " + "a".repeat(5_000), "Bearer null", "Bearer %00",
            "Bearer demo-partner, Bearer demo-operator", "Bearer \u00ff\u00fe", "Negotiate", "Bearer ' or 1=1");
    private static final List<String> TYPES = List.of("", "application/json; charset=utf-16",
            "application/json; charset=none", "application/json;charset=\"utf-8\"", "APPLICATION/JSON", "text/plain",
            "application/xml", "application/x-www-form-urlencoded", "multipart/form-data; boundary=a",
            "multipart/form-data", "application/json; charset=", "application/json;;", "json", "*/*", "application/*",
            "application/json, text/plain", "application/problem+json", "application/json\u00e9", "/", "a/b; c=\"",
            "application/x-ndjson", "text/json", "application/json; q=0", "application/" + "a".repeat(5_000));
    private static final List<String> ACCEPTS = List.of("", "*/*", "application/json", "text/html", "text/csv",
            "application/json;q=0", "*/*;q=0", "application/*", "application/json;q=2", "application/json;q=x",
            "json", "a/b/c", ",", ";", "text/html;q=0.1,*/*;q=0", "application/json; charset=utf-16", "*",
            "\u00e9/\u00e9",
            "application/json;q=" + "9".repeat(500), "application/problem+json", "text/markdown", "image/*",
            "application/json," + "a/b,".repeat(1_000));
    private static final List<String> NAMES = List.of("X-Request-Id", "If-Match", "If-None-Match", "If-Modified-Since",
            "Idempotency-Key", "Range", "Cookie", "Accept-Language", "Accept-Charset", "Accept-Encoding", "Origin",
            "X-Forwarded-For", "X-Forwarded-Host", "X-Forwarded-Prefix", "Forwarded", "X-HTTP-Method-Override",
            "X-Original-URL", "Referer", "User-Agent", "traceparent", "tracestate", "baggage", "Connection", "Via",
            "Access-Control-Request-Method", "Content-MD5", "Content-Language", "Date", "Max-Forwards", "TE",
            "Trailer");
    private static final List<String> VALUES = List.of("", " ", "*", "W/\"a\"", "\"", "\"a\", \"a\"", "0", "-1",
            "bytes=0-1,1-2,99999999999999999999-", "\u00e9", "\u00ff\u00fe", "\u001b[31m", "a\tb", "close, keep-alive",
            "${jndi:ldap://127.0.0.1:9/a}", "' or 1=1", "../..", "2026-02-30", "9".repeat(1_000), "DELETE", "null",
            "00-00000000000000000000000000000000-0000000000000000-00", "for=\"[::1]:999999\"", "x".repeat(4_000),
            "identity;q=0, *;q=0", "gzip", "xx;q=5", "a=b; ".repeat(500), "Sun, 31 Feb 2026 25:61:61 GMT");

    private HeaderAttacks() {
    }

    static List<Target> of(Operation operation) {
        return Stream.concat(everywhere(operation).stream(), operation.parameters().stream()
                .filter(parameter -> parameter.text("in").equals("header")).map(parameter -> parameter.text("name"))
                .map(name -> new Target(operation, "header " + name, (draft, random) -> draft
                        .headers(name + ": " + HostileJson.oneOf(VALUES, random)).request())))
                .toList();
    }

    private static List<Target> everywhere(Operation operation) {
        return List.of(new Target(operation, Target.DOCUMENTED, (draft, random) -> draft.request()),
                new Target(operation, "header Authorization",
                        (draft, random) -> random.nextInt(8) == 0
                                ? draft.without("authorization").request()
                                : draft.headers("Authorization: " + HostileJson.oneOf(CREDENTIALS, random)).request()),
                new Target(operation, "header Content-Type",
                        (draft, random) -> random.nextInt(8) == 0
                                ? draft.without("content-type").request()
                                : draft.headers("Content-Type: " + HostileJson.oneOf(TYPES, random)).request()),
                new Target(operation, "header Accept",
                        (draft, random) -> draft.headers("Accept: " + HostileJson.oneOf(ACCEPTS, random)).request()),
                new Target(operation, "header Content-Encoding", HeaderAttacks::encoded),
                new Target(operation, "header", (draft, random) -> draft.headers(HostileJson.oneOf(NAMES, random)
                        + ": " + HostileJson.oneOf(VALUES, random)).request()),
                new Target(operation, "headers", HeaderAttacks::several));
    }

    private static Request several(Draft draft, Random random) {
        Draft more = draft.headers(IntStream.range(0, 2 + random.nextInt(8)).mapToObj(i -> HostileJson.oneOf(NAMES,
                random) + ": " + HostileJson.oneOf(VALUES, random)).distinct().toArray(String[]::new));
        return more.request();
    }

    private static Request encoded(Draft draft, Random random) {
        byte[] body = draft.json() == null ? new byte[0] : draft.json().toString().getBytes(UTF_8);
        return switch (random.nextInt(6)) {
            case 0 -> draft.headers("Content-Encoding: gzip").request(gzip(body), Wire.PROPER);
            case 1 -> draft.headers("Content-Encoding: gzip").request(body, Wire.PROPER);
            case 2 -> draft.headers("Content-Encoding: gzip").request(gzip(new byte[5_000_000]), Wire.CHUNKED);
            case 3 -> draft.headers("Content-Encoding: gzip, gzip").request(gzip(gzip(body)), Wire.PROPER);
            case 4 -> draft.headers("Content-Encoding: br").request(body, Wire.PROPER);
            default -> draft.headers("Content-Encoding: identity").request(body, Wire.PROPER);
        };
    }

    static byte[] gzip(byte[] plain) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }
}
