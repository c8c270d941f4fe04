package dev.equipoise.partners;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import javax.sql.DataSource;

@QuarkusTest
class KeptAnswersEndTest {

    @Inject
    KeptAnswersEnd end;

    @Inject
    DataSource database;

    @Inject
    Callers callers;

    @Test
    void answersWhoseTimeIsOverGoAndOthersStay() throws SQLException {
        String partner = Api.anyPartner();
        keep(partner, 1200, "timestamp with time zone '2026-01-01 00:00:00+00:00'");
        keep(partner, 1, "timestamp with time zone '2999-01-01 00:00:00+00:00'");
        keep("none", 1, "timestamp with time zone '2026-01-01 00:00:00+00:00'");

        end.run();

        assertThat(kept(partner)).isEqualTo(1);
        assertThat(kept("none", "expires_at < current_timestamp")).isZero();
    }

    private void keep(String partner, int rows, String expiry) throws SQLException {
        try (var connection = connection(partner);
                var insert = connection.prepareStatement(
                        "insert into kept_answer (id, partner_id, fingerprint, expires_at) values (?, ?, 'any', "
                                + expiry
                                + ")")) {
            for (int i = 0; i < rows; i++) {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, partner);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private Connection connection(String partner) {
        return callers.as(new Caller("test", partner, Set.of()), () -> {
            try {
                return database.getConnection();
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    private long kept(String partner, String... more) throws SQLException {
        String where = more.length == 0 ? "" : " and " + more[0];
        try (var connection = connection(partner);
                var query = connection
                        .prepareStatement("select count(*) from kept_answer where partner_id = ?" + where)) {
            query.setString(1, partner);
            var row = query.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }
}
