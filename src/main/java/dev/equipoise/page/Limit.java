package dev.equipoise.page;

import org.jspecify.annotations.Nullable;

import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** How many entries one page may hold. */
public final class Limit {

    public static final int DEFAULT = 50;
    public static final int MAX = 500;

    private Limit() {
    }

    /**
     * @param given the {@code limit} of the query; null where it has none
     * @return 1 to 500; 50 where none was given
     * @throws Rejected at {@code query:limit}
     */
    public static int of(@Nullable String given) {
        if (given == null) {
            return DEFAULT;
        }
        if (!given.matches("[1-9][0-9]{0,2}") || Integer.parseInt(given) > MAX) {
            throw new Rejected(new Violation("query:limit", "The limit must be a whole number from 1 to " + MAX + "."));
        }
        return Integer.parseInt(given);
    }
}
