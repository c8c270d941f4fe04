package dev.equipoise.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.StringJoiner;

import org.eclipse.microprofile.config.ConfigProvider;

/** Fills the tables of a partner, as their owner, and asks how a statement would go about them. */
final class ManyRows {

    private static final String FILL = """
            set session_replication_role = replica;
            insert into partner values ('%1$s', 'Plans', now()) on conflict do nothing;
            insert into case_file select md5('c' || n)::uuid, '%1$s', 'MANY-' || n, now() from generate_series(1, %2$d) n;
            insert into profile select md5('p' || n)::uuid, '%1$s', md5('c' || n)::uuid, 'initiate-removal-proceedings', '{}',
                md5('a' || n) || md5('b' || n), now(), now(), false from generate_series(1, %2$d) n;
            insert into retraction select md5('p' || n)::uuid, '%1$s', 'Planned', now() from generate_series(1, %2$d, 50) n;
            insert into classification select md5('k' || n)::uuid, '%1$s', md5('c' || n)::uuid, md5('p' || n)::uuid,
                'docket-' || n %% 100, 'initiate-removal-proceedings', 'baseline', '1.0.0', 'sha256:', current_date, n %% 10 = 0,
                'open', 'standard', n %% 2 = 0, -n, n, -n, 'sha256:', now(), '{}' from generate_series(1, %2$d) n;
            insert into standing select md5('s' || n)::uuid, md5('k' || n)::uuid, '%1$s', md5('c' || n)::uuid,
                'docket-' || n %% 100, 'initiate-removal-proceedings', 'baseline', 'open', 'standard', n %% 2 = 0, -n, n, -n
                from generate_series(1, %2$d) n;
            analyze case_file, profile, retraction, classification, standing;
            """;

    /** What else counts rows should not have to wade through these, nor read profiles that are none. */
    private static final String CLEAR = """
            set session_replication_role = replica;
            delete from standing where partner_id = '%1$s';
            delete from classification where partner_id = '%1$s';
            delete from retraction where partner_id = '%1$s';
            delete from profile where partner_id = '%1$s';
            delete from case_file where partner_id = '%1$s';
            delete from partner where id = '%1$s';
            analyze case_file, profile, retraction, classification, standing;
            """;

    private ManyRows() {
    }

    static void ofPartner(String partner, int rows) throws SQLException {
        execute(FILL.formatted(partner, rows));
    }

    static void clear(String partner) throws SQLException {
        execute(CLEAR.formatted(partner));
    }

    private static void execute(String sql) throws SQLException {
        try (var owner = owner(); var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @return the plan that PostgreSQL keeps for a statement whatever its parameters, as text */
    static String plan(String partner, String sql) {
        try (var owner = owner(); var statement = owner.createStatement()) {
            statement.execute("set role " + TestDatabase.SERVICE + "; set equipoise.partner = '" + partner + "'");
            var lines = new StringJoiner("\n");
            try (var rows = statement.executeQuery("explain (generic_plan) " + numbered(sql))) {
                while (rows.next()) {
                    lines.add(rows.getString(1));
                }
            }
            return lines.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** As PostgreSQL itself writes parameters. */
    private static String numbered(String sql) {
        var out = new StringBuilder();
        int number = 0;
        for (char c : sql.toCharArray()) {
            out.append(c == '?' ? "$" + ++number : String.valueOf(c));
        }
        return out.toString();
    }

    private static Connection owner() throws SQLException {
        String url = ConfigProvider.getConfig().getValue("quarkus.datasource.jdbc.url", String.class);
        return DriverManager.getConnection(url + "?preferQueryMode=simple", TestDatabase.SUPERUSER, "");
    }
}
