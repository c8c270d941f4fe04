package dev.equipoise.hostile;

import java.util.Map;

/** What came back. */
sealed interface Outcome {

    /** @param headers names in lower case, the first of each name */
    record Answer(int status, Map<String, String> headers, byte[] body) implements Outcome {}

    /** The connection ended without an answer. */
    record Silence(String how) implements Outcome {}

    /** Nothing came in time. */
    record Hang() implements Outcome {}
}
