package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Values for a step of a path, a query parameter or a header, as they go over the wire. */
final class HostileText {

    /** As they are or percent-encoded, so that all but {@link #NO_URI} are URIs. */
    static final List<String> ENCODED = List.of("%00", "a%00b", "..%2f..%2fetc%2fpasswd", "%2e%2e", "%2e%2e%2f", "%2e",
            "..;", "%252e%252e", "%2F", "%5c", "%c0%af", "%c0%80", "%e0%80%af", "%ff", "%fe%ff", "%ed%a0%80",
            "%ed%a0%80%ed%b0%80", "%f4%90%80%80", "%f0%9f%98%80", "%c3%a9", "%e2%80%ae", "%ef%bb%bf", "%0d%0aX:%20y",
            "%1b%5b31m", "%20", "+", "%2B", "a%20", "%09", "%7Bid%7D", "$%7Bjndi:ldap:%2F%2F127.0.0.1:9%2Fa%7D", "'",
            "'%20or%20'1'='1", "%22%3E%3Cscript%3E", "a;b=c", ";", "a=b", "a,b", "*", "~", "@", "a:b", "!$&'()",
            "%3f", "%23", "%26", "null", "undefined", "0", "-1", "1e309", "1e-400", "9".repeat(10_000), "%D9%A5",
            "true", "TRUE", "A123456789", "123-45-6789", "race", "10000-01-01", "2026-02-30", "0000-00-00",
            "-999999999-01-01", "%2B10000-01-01", "a".repeat(64), "a".repeat(65), "a".repeat(1_025), "a".repeat(3_000),
            "%61", "%C4%B0", "00000000-0000-0000-0000-000000000000", "1-1-1-1-1", "0193a3c1-7c1e-7f6a-9a44-2f1f7b0c9d1",
            "MA", "AAAA", "eyJhIjoxfQ", "%F0%9F%98%80".repeat(64));
    /** What no URI holds. */
    static final List<String> NO_URI = Stream.concat(Stream.of("%", "%2", "%zz", "%u0000", "%-1", "a|b", "a\"b", "<a>",
            "{id}", "a\\b", "^", "`", "[", "a]b", "\u0001", "a\tb", "\u007f"),
            Stream.of("\u00e9", "\ud83d\ude00", "\u202e").map(HostileText::bytes)).toList();
    static final List<String> NOT_UTF_8 = List.of("\u00ff", "\u00c0\u00af", "\u00ed\u00a0\u0080");
    static final List<String> LARGE = List.of("a".repeat(8_000), "a".repeat(70_000), "%61".repeat(3_000),
            "%F0%9F%98%80".repeat(6_000));

    private HostileText() {
    }

    static String any(Random random) {
        int lot = random.nextInt(100);
        return HostileJson.oneOf(lot < 70 ? ENCODED : lot < 90 ? NO_URI : lot < 96 ? NOT_UTF_8 : LARGE, random);
    }

    /** UTF-8, a character for a byte. */
    static String bytes(String text) {
        return new String(text.getBytes(UTF_8), ISO_8859_1);
    }
}
