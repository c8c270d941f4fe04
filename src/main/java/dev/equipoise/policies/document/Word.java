package dev.equipoise.policies.document;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** A constant that documents write in kebab-case. */
public interface Word {

    String name();

    /** How documents write it. */
    @JsonValue
    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
