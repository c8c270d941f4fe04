package dev.equipoise.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import dev.equipoise.partners.Caller;
import dev.equipoise.partners.Callers;

import javax.sql.DataSource;

/** The table of kept answers as the database has it, past everything that the service puts in front of it. */
@ApplicationScoped
class KeptRows {

    private final DataSource database;
    private final Callers callers;

    KeptRows(DataSource database, Callers callers) {
        this.database = database;
        this.callers = callers;
    }

    long count(String partner) {
        return run(partner, "select count(*) from kept_answer", query -> {
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        });
    }

    Optional<String> answer(String scope, String key) {
        return run(partner(scope), "select answer from kept_answer where id = ?", query -> {
            query.setString(1, Sha256.hex(scope, key));
            var row = query.executeQuery();
            return row.next() ? Optional.of(new String(row.getBytes(1), UTF_8)) : Optional.empty();
        });
    }

    void expire(String scope, String key) {
        run(partner(scope), "update kept_answer set expires_at = ? where id = ?", update -> {
            update.setTimestamp(1, Timestamp.from(Instant.now().minusSeconds(1)));
            update.setString(2, Sha256.hex(scope, key));
            return update.executeUpdate();
        });
    }

    /** As another replica does that has begun and not ended: whoever gets the connection ends it. */
    Connection claimed(String partner, String key) throws SQLException {
        Connection connection = connection(partner);
        connection.setAutoCommit(false);
        try (var insert = connection.prepareStatement(
                "insert into kept_answer (id, partner_id, fingerprint, expires_at) values (?, ?, 'another', ?)")) {
            insert.setString(1, Sha256.hex(partner, key));
            insert.setString(2, partner);
            insert.setTimestamp(3, Timestamp.from(Instant.now().plusSeconds(600)));
            insert.executeUpdate();
        }
        return connection;
    }

    private static String partner(String scope) {
        return scope.split("/")[0];
    }

    /** One that row-level security lets see the rows of that partner. */
    private Connection connection(String partner) {
        return callers.as(new Caller("test", partner, Set.of()), () -> {
            try {
                return database.getConnection();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    private <T> T run(String partner, String sql, Query<T> work) {
        try (var connection = connection(partner); var query = connection.prepareStatement(sql)) {
            return work.on(query);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private interface Query<T> {

        T on(PreparedStatement query) throws SQLException;
    }
}
