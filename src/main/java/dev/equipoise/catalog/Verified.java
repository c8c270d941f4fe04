package dev.equipoise.catalog;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far an item was checked; no authority was read from end to end. {@code EXCERPT}: an excerpt of the public page that
 * {@code source} names says so. {@code GENERAL_KNOWLEDGE}: not checked against a source.
 */
public enum Verified {

    EXCERPT, GENERAL_KNOWLEDGE;

    /** @return the name that it has in the API */
    @JsonValue
    public String id() {
        return Ids.of(this);
    }
}
