package dev.equipoise.policies.document;

import java.util.LinkedHashMap;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A way out of a tier that rests on a person's judgment: no rule can take it, and it stays open to whoever decides.
 *
 * @param by whose judgment it is
 */
public record PolicyExit(String says, @Nullable String by, @Nullable String source,
        PolicyDocument.@Nullable Verified verified) {

    /** As it was written: words alone stay words, so that documents from before the rest was added keep their digest. */
    @JsonValue
    Object written() {
        if (by == null && source == null && verified == null) {
            return says;
        }
        var written = new LinkedHashMap<String, Object>();
        written.put("says", says);
        put(written, "by", by);
        put(written, "source", source);
        put(written, "verified", verified);
        return written;
    }

    private static void put(LinkedHashMap<String, Object> written, String name, @Nullable Object value) {
        if (value != null) {
            written.put(name, value);
        }
    }
}
