package dev.equipoise.classifications;

import org.jspecify.annotations.Nullable;

import dev.equipoise.exchange.JsonBytes;
import dev.equipoise.policies.document.PolicyDocument.Verified;

/** Writes where something was read, how far it was checked, and what remains to be said of it; only what there is. */
final class Marks {

    private Marks() {
    }

    static void write(JsonBytes json, @Nullable String source, @Nullable Verified verified, @Nullable String note) {
        if (source != null) {
            json.name("source").string(source);
        }
        if (verified != null) {
            json.name("verified").string(Words.of(verified));
        }
        if (note != null) {
            json.name("note").string(note);
        }
    }
}
