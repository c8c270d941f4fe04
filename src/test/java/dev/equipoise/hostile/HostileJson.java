package dev.equipoise.hostile;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Values for a JSON field that somebody's reader, arithmetic, storage or log has failed on. As JSON text, some of it none. */
final class HostileJson {

    static final List<String> NUMBERS = List.of("0", "-0", "-1", "1.0", "0.5", "1e309", "-1e309", "1e-400", "1E+2",
            "1e999999999", "-1e-999999999", "9007199254740993", "9223372036854775808", "-9223372036854775809",
            "2147483648", "9".repeat(10_000), "0." + "3".repeat(10_000), "01", "+1", ".5", "1.", "0x10", "1_000",
            "NaN", "Infinity", "-Infinity");
    static final List<String> DATES = quoted("2026-02-30", "2026-02-29", "2024-02-29", "10000-01-01", "+10000-01-01",
            "0000-00-00", "-0001-01-01", "+999999999-12-31", "2026-13-01", "2026-1-1", "2026-11-24T00:00:00Z",
            "10000-01-01T00:00:00Z", "+999999999-12-31T23:59:59.999999999Z", "2026-11-24T24:00:00Z",
            "2016-12-31T23:59:60Z", "2026-11-24T10:00:00+18:00", "2026-11-24T10:00:00+99:99",
            "2026-11-24T10:00:00.0000000000001Z", "2026-11-24T10:00:00", "2026-11-24 10:00:00Z",
            "0001-01-01T00:00:00Z", "1899-12-31T23:59:59Z", "2026-02-30T00:00:00Z", "2026-11-24t10:00:00z");
    static final List<String> TEXTS = Stream.concat(quoted("", " ", "a ", "\\u0000", "a\\u0000b", "\\ud800",
            "\\udc00\\ud800", "\\ud83d\\ude00", "\\u202e", "\\ufeff", "\\u0085", "\\u2028", "\\r\\nX: y",
            "\\u001b[31m", "\\u0130", "\\u017f", "\\uff21", "%00", "..%2f..%2f", "../../etc/passwd", "1e309", "null",
            "true", "' or '1'='1", "\\\"; drop table partner; --", "${jndi:ldap://127.0.0.1:9/a}", "#{7*7}",
            "<script>alert(1)</script>", "=1+1", "A123456789", "123-45-6789", "race", "national-origin", "Baseline",
            "baseline ", "a".repeat(65), "a".repeat(1_001), "x".repeat(100_000), "\\ud83d\\ude00".repeat(300))
            .stream(),
            // Not JSON, or not what JSON lets stand.
            Stream.of("\"\0\"", "\"\u0001\"", "\"\n\"", "\"\\x\"", "\"\\u12\"", "\"\\uZZZZ\"", "'a'", "\"abc", "abc"))
            .toList();
    static final List<String> THINGS = List.of("null", "true", "false", "[]", "{}", "[null]", "[[]]", "[{}]",
            "{\"\":1}",
            "{\"a\":1,\"a\":2}", "{\"__proto__\":{}}", "{\"$ref\":\"#\"}", "{\"@type\":\"java.lang.Runtime\"}",
            "{\"level\":null}", "{\"level\":\"none\",\"measure\":1}", "{\"measure\":1e309}", "{\"measure\":-1}",
            "{\"anyOf\":[]}", "{\"anyOf\":[\"none\",\"none\"]}", "{\"anyOf\":[null]}", "{\"unknown\":true}",
            "{\"measure\":" + "9".repeat(10_000) + "}", "{\"level\":\"none\",\"basis\":\"\\u0000\"}", "undefined", "",
            "[1,2", "{\"a\":", "/* */ 1", "[1,]", "{\"a\":1,}");
    static final List<String> SMALL = Stream.of(NUMBERS, DATES, TEXTS, THINGS).flatMap(List::stream).toList();
    /** Each costs as much as many of the others, so they are met less often; what is small on the wire a little more so. */
    static final List<String> LARGE = List.of(nested("[", "]"), nested("{\"a\":", "}"), "[".repeat(10_000),
            "[" + String.join(",", Collections.nCopies(100_000, "0")) + "]", keys(50_000), keys(50_000),
            keys(1_000),
            quoted("x".repeat(10_000_000)).get(0), quoted("x".repeat(1_048_577)).get(0));

    private static final int BETWEEN_LARGE = 60;

    private HostileJson() {
    }

    static String any(Random random) {
        return oneOf(random.nextInt(BETWEEN_LARGE) == 0 ? LARGE : SMALL, random);
    }

    static String oneOf(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> quoted(String... texts) {
        return Stream.of(texts).map(text -> "\"" + text + "\"").toList();
    }

    private static String nested(String open, String close) {
        return open.repeat(10_000) + "1" + close.repeat(10_000);
    }

    private static String keys(int count) {
        return IntStream.range(0, count).mapToObj(i -> "\"k" + i + "\":0").collect(Collectors.joining(",", "{", "}"));
    }
}
