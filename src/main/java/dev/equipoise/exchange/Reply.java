package dev.equipoise.exchange;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An answer as it goes out, and as it is kept.
 *
 * @param headers those that belong to the answer rather than to the exchange, such as {@code Location}
 * @param body JSON
 * @param replayed whether it was given before
 */
record Reply(int status, Map<String, String> headers, byte[] body, boolean replayed) {

    Reply {
        headers = Map.copyOf(headers);
    }

    /** A line for each header; no value of ours has more than one line. */
    String headerLines() {
        return new TreeMap<>(headers).entrySet().stream().map(header -> header.getKey() + ": " + header.getValue())
                .collect(Collectors.joining("\n"));
    }

    static Map<String, String> headers(String lines) {
        return lines.lines().map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(part -> part[0], part -> part[1]));
    }
}
