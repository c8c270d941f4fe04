package dev.equipoise.exchange;

import java.sql.SQLException;
import java.util.Set;
import java.util.function.Predicate;

/** Tells that two calls met at the same row at the same moment. */
public final class Collision {

    /** The class of SQL states for a violated constraint. */
    private static final String INTEGRITY = "23";
    /** A statement that ran out of time, and a lock that was not to be had: PostgreSQL's and H2's. */
    private static final Set<String> WAITING = Set.of("57014", "55P03", "HYT00");

    private Collision() {
    }

    /** Whether both added the same row: the later one has only to try again, in a new transaction. */
    public static boolean in(Throwable thrown) {
        return hasState(thrown, state -> state.startsWith(INTEGRITY));
    }

    /** Whether the other one has not ended yet. */
    static boolean isWaiting(Throwable thrown) {
        return hasState(thrown, WAITING::contains);
    }

    private static boolean hasState(Throwable thrown, Predicate<String> wanted) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && wanted.test(String.valueOf(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }
}
