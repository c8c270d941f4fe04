package dev.equipoise.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * The database under every test over HTTP: H2 in memory, or, in the profile {@code postgres}, a real PostgreSQL with the two
 * roles of a deployment: an owner that migrates, and a service that may neither change the schema nor step over its walls.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    static final String SERVICE = "equipoise_service";
    public static final String SUPERUSER = "postgres";
    static final String OWNER = "equipoise_owner";
    private static final String[] ROLES = {"create role " + OWNER + " login password '" + OWNER + "'",
            "create role " + SERVICE + " login nobypassrls password '" + SERVICE + "'",
            "create database equipoise owner " + OWNER };
    private static final String GRANT = "alter default privileges for role " + OWNER
            + " grant select, insert, update, delete on tables to " + SERVICE;

    private EmbeddedPostgres postgres;

    public static boolean isPostgres() {
        return System.getProperty("quarkus.test.profile", "").contains("postgres");
    }

    @Override
    public Map<String, String> start() {
        return isPostgres() ? startPostgres() : Map.of();
    }

    /** @return what a service is to be started with */
    public Map<String, String> startPostgres() {
        try {
            postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "200").start();
            execute("postgres", ROLES);
            execute("equipoise", GRANT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        String url = postgres.getJdbcUrl(SUPERUSER, "equipoise").replaceAll("\\?.*", "");
        return Map.of("quarkus.datasource.jdbc.url", url, "quarkus.datasource.username", SERVICE,
                "quarkus.datasource.password", SERVICE, "quarkus.flyway.username", OWNER, "quarkus.flyway.password",
                OWNER);
    }

    private void execute(String database, String... statements) throws SQLException {
        try (var connection = postgres.getDatabase(SUPERUSER, database).getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    /** A connection, to the database of a running test, that no wall keeps from anything. */
    public static Connection seeingEveryRow() throws SQLException {
        Config config = ConfigProvider.getConfig();
        String url = config.getValue("quarkus.datasource.jdbc.url", String.class);
        return isPostgres()
                ? DriverManager.getConnection(url, SUPERUSER, "")
                : DriverManager.getConnection(url, config.getValue("quarkus.datasource.username", String.class),
                        config.getValue("quarkus.datasource.password", String.class));
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
