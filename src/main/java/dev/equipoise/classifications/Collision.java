package dev.equipoise.classifications;

import java.sql.SQLException;

/** Tells that two callers added the same row at the same moment: the later one has only to try again. */
final class Collision {

    /** The class of SQL states for a violated constraint. */
    private static final String INTEGRITY = "23";

    private Collision() {
    }

    static boolean in(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && String.valueOf(sql.getSQLState()).startsWith(INTEGRITY)) {
                return true;
            }
        }
        return false;
    }
}
