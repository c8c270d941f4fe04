package dev.equipoise.comparisons;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Along what a profile is compared. */
enum By {

    /** Every published policy, on one day. */
    POLICY,
    /** All days, under whatever is in force on them. */
    DATE;

    /** The usual one first. */
    static final List<String> WORDS = Stream.of(values()).map(By::word).toList();

    static By of(String word) {
        return values()[WORDS.indexOf(word)];
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
