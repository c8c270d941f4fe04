package dev.equipoise.observation;

import org.jspecify.annotations.Nullable;

/** An exception with its class, its frames and its causes, and without a word of what any of them said. */
final class Wordless extends Throwable {

    private static final int DEEPEST = 20;

    private final String type;

    private Wordless(Throwable thrown, @Nullable Wordless cause) {
        super(null, cause, false, true);
        type = thrown.getClass().getName();
        setStackTrace(thrown.getStackTrace());
    }

    static Wordless of(Throwable thrown) {
        return of(thrown, DEEPEST);
    }

    private static Wordless of(Throwable thrown, int left) {
        Throwable cause = thrown.getCause();
        return new Wordless(thrown, cause == null || left == 0 ? null : of(cause, left - 1));
    }

    @Override
    public String toString() {
        return type;
    }
}
