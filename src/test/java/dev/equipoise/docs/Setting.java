package dev.equipoise.docs;

import java.util.Locale;

/**
 * One thing that can be set.
 *
 * @param value its default, empty where there is none
 */
record Setting(String name, String value, String meaning) {

    String environment() {
        return environment(name);
    }

    static String environment(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
