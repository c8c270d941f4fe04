package dev.equipoise.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

import dev.equipoise.database.TestDatabase;

/**
 * Where a service keeps what it is told, and how to look at it from beside.
 *
 * @param folder the working directory of the service
 * @param options what to start the service with
 * @param url for a look from beside, as somebody who sees every row
 */
record Database(Path folder, Map<String, String> options, String url, String user, String password) {

    /** One PostgreSQL for all tests of a run; each names its cases as nobody else does. */
    private static Map<String, String> postgres;

    static boolean isPostgres() {
        return System.getProperty("equipoise.faults.database", "h2").equals("postgresql");
    }

    /** An empty one on H2; on PostgreSQL the one that a property names, or one that is started for the purpose. */
    static Database made() {
        Path folder = newFolder();
        if (!isPostgres()) {
            return new Database(folder, Map.of(), "", "", "");
        }
        String given = System.getProperty("equipoise.faults.url");
        if (given != null) {
            String user = System.getProperty("equipoise.faults.username", "equipoise");
            String password = System.getProperty("equipoise.faults.password", user);
            return new Database(folder, Map.of("quarkus.datasource.jdbc.url", given, "quarkus.datasource.username",
                    user, "quarkus.datasource.password", password), given, user, password);
        }
        Map<String, String> options = postgres();
        return new Database(folder, options, options.get("quarkus.datasource.jdbc.url"), TestDatabase.SUPERUSER, "");
    }

    /** The same for a look from beside while a service has it open, which H2 allows only where it was told so. */
    static Database madeForLooking() {
        Database made = made();
        if (isPostgres()) {
            return made;
        }
        String url = "jdbc:h2:file:async:" + made.folder().resolve("data/equipoise")
                + ";WRITE_DELAY=0;AUTO_SERVER=TRUE";
        return new Database(made.folder(), Map.of("quarkus.datasource.jdbc.url", url), url, "equipoise", "equipoise");
    }

    Connection look() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    private static synchronized Map<String, String> postgres() {
        if (postgres == null) {
            var started = new TestDatabase();
            postgres = started.startPostgres();
            Runtime.getRuntime().addShutdownHook(new Thread(started::stop));
        }
        return postgres;
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory("equipoise-faults");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
