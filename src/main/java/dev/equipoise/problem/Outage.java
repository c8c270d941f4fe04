package dev.equipoise.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a database that cannot be reached from one that refused what it was asked. */
final class Outage {

    /** PostgreSQL: shut down by an operator, crashed, starting up, or without a free connection. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

    /** No connection came free or could be made in time; or one broke off before its transaction could begin. */
    private static final List<String> POOL = List.of("acquisition timeout", "failed to enlist", "unable to enlist");

    private Outage() {
    }

    static boolean isBehind(Throwable thrown) {
        return thrown instanceof SQLTransientConnectionException || thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLRecoverableException
                || thrown instanceof SQLException failure && (hasState(failure) || poolSays(failure));
    }

    private static boolean hasState(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || STATES.contains(state));
    }

    /** The connection pool says so with a bare exception: its text is all there is to go by. */
    private static boolean poolSays(SQLException failure) {
        String message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return POOL.stream().anyMatch(message::contains);
    }
}
