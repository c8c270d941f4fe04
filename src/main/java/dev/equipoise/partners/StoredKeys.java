package dev.equipoise.partners;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import javax.sql.DataSource;

/**
 * Reads the key behind a hash in plain SQL: a Hibernate session would first ask who is calling, and that is what is being
 * found out here.
 */
@ApplicationScoped
class StoredKeys {

    private static final String BY_HASH = """
            select k.id, k.partner_id, k.key_hash, k.expires_at, k.revoked_at, r.role
            from api_key k left join api_key_role r on r.key_id = k.id
            where k.key_hash = ?""";

    private final DataSource database;
    private final Callers callers;

    StoredKeys(DataSource database, Callers callers) {
        this.database = database;
        this.callers = callers;
    }

    /** @throws KeysUnreadable where the database does not answer: nobody is let in on a guess */
    Optional<StoredKey> find(KeyHash hash) {
        return callers.beforeAnyoneIsKnown(() -> ask(hash));
    }

    private Optional<StoredKey> ask(KeyHash hash) {
        try (var connection = database.getConnection()) {
            return find(connection, hash);
        } catch (SQLException e) {
            throw new KeysUnreadable(e);
        }
    }

    private static Optional<StoredKey> find(Connection connection, KeyHash hash) throws SQLException {
        try (var query = connection.prepareStatement(BY_HASH)) {
            query.setString(1, hash.hex());
            try (var rows = query.executeQuery()) {
                return rows.next() ? Optional.of(read(rows)) : Optional.empty();
            }
        }
    }

    /** One row for each role; all else is the same in each. */
    private static StoredKey read(ResultSet rows) throws SQLException {
        UUID id = rows.getObject("id", UUID.class);
        String partner = rows.getString("partner_id");
        var hash = new KeyHash(rows.getString("key_hash"));
        Instant expiresAt = instant(rows, "expires_at");
        Instant revokedAt = instant(rows, "revoked_at");
        var roles = new HashSet<String>();
        do {
            Optional.ofNullable(rows.getString("role")).ifPresent(roles::add);
        } while (rows.next());
        return new StoredKey(id, hash, caller(id, partner, roles), expiresAt, revokedAt);
    }

    /** The house is no partner: whoever works for it sees no cases. */
    private static Caller caller(UUID id, String partner, Set<String> roles) {
        return new Caller(id.toString(), partner.equals(PartnerId.HOUSE) ? null : partner, roles);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
