package dev.equipoise.catalog;

import java.util.Locale;

/** Names of constants as they appear in the API and in the data files. */
final class Ids {

    private Ids() {
    }

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
