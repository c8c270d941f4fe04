package dev.equipoise.problem;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.Set;

/** Tells a database that cannot be reached from one that refused what it was asked. */
final class Outage {

    /** PostgreSQL: shut down by an operator, crashed, starting up, or without a free connection. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

    private Outage() {
    }

    static boolean isBehind(Throwable thrown) {
        return thrown instanceof SQLTransientConnectionException || thrown instanceof SQLNonTransientConnectionException
                || thrown instanceof SQLRecoverableException
                || thrown instanceof SQLException failure && (hasState(failure) || poolIsEmpty(failure));
    }

    private static boolean hasState(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || STATES.contains(state));
    }

    /** The connection pool says so with a bare exception: its text is all there is to go by. */
    private static boolean poolIsEmpty(SQLException failure) {
        String message = failure.getMessage();
        return message != null && message.toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
