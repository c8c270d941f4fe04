package dev.equipoise.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import jakarta.transaction.RollbackException;

/** Tells a database that cannot be reached, or does not come to it in time, from one that refused what it was asked. */
final class Outage {

    /** PostgreSQL: shut down by an operator, crashed, starting up, or without a free connection. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");
    /** A lock or a statement that took too long, or a deadlock: PostgreSQL's words and H2's. */
    private static final Set<String> TOO_LATE = Set.of("55P03", "57014", "40P01", "HYT00", "HYT01", "40001");
    /** No connection came free or could be made in time; or one broke off before its transaction could begin. */
    private static final List<String> POOL = List.of("acquisition timeout", "failed to enlist", "unable to enlist");

    private Outage() {
    }

    static boolean isBehind(Throwable thrown) {
        return thrown instanceof SQLTransientConnectionException || thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLRecoverableException || isOutOfTime(thrown)
                || thrown instanceof SQLException failure && (hasState(failure) || poolSays(failure));
    }

    /** Rolled back, and nobody says why: the transaction's own time was over. */
    private static boolean isOutOfTime(Throwable thrown) {
        return thrown instanceof RollbackException && thrown.getCause() == null && thrown.getSuppressed().length == 0;
    }

    private static boolean hasState(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || STATES.contains(state) || TOO_LATE.contains(state));
    }

    /** The connection pool says so with a bare exception: its text is all there is to go by. */
    private static boolean poolSays(SQLException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return POOL.stream().anyMatch(message::contains);
    }
}
