package dev.equipoise.benchmarks.http;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** PostgreSQL, the service and the limits, each a process of its own on this machine. */
final class Bench implements AutoCloseable {

    static final int SERVICE = Integer.getInteger("port", 18_080);
    static final int LIMITS = SERVICE + 1;
    private static final int MANAGEMENT = SERVICE + 10;
    static final String KEY = "demo-partner";
    private static final String OWNER = "equipoise_owner";
    private static final String WORKER = "equipoise_service";

    /** More callers than connections, and no code warm yet: neither limits nor patience shall answer for the service. */
    private static final Map<String, String> UNLIMITED = Map.of("EQUIPOISE_LIMITS_REQUESTS_PER_SECOND", "1000000",
            "EQUIPOISE_LIMITS_IN_FLIGHT", "1000", "EQUIPOISE_DATABASE_PATIENCE", "10S");

    private final List<Process> processes = new ArrayList<>();
    private final EmbeddedPostgres postgres;

    /** @param limited whether callers have the service's own limits, which else would answer for it */
    Bench(Path service, Path limits, boolean limited) throws Exception {
        requireFree(SERVICE, LIMITS, MANAGEMENT);
        postgres = EmbeddedPostgres.builder().setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB").start();
        sql("postgres", "create role " + OWNER + " login password 'o'",
                "create role " + WORKER + " login nobypassrls password 's'", "create database equipoise owner " + OWNER);
        sql("equipoise", "alter default privileges for role " + OWNER
                + " grant select, insert, update, delete on tables to " + WORKER);
        java(service, serviceEnvironment(limited));
        await(SERVICE, Requests.get("/v1/stages", ""), 200);
        Path answer = Files.createTempFile("answer", ".json");
        Files.write(answer, call(SERVICE, Requests.post("/v1/evaluations", KEY, Requests.PROFILE)).body());
        java(limits, Map.of("QUARKUS_HTTP_PORT", "" + LIMITS, "LIMIT_ANSWER", answer.toString(),
                "QUARKUS_DATASOURCE_USERNAME", OWNER, "QUARKUS_DATASOURCE_PASSWORD", "o"));
        await(LIMITS, Requests.post("/limit/evaluations", KEY, Requests.PROFILE), 200);
    }

    /** Whoever else answers there would be measured instead. */
    private static void requireFree(int... ports) throws IOException {
        for (int port : ports) {
            new ServerSocket(port).close();
        }
    }

    private static Map<String, String> serviceEnvironment(boolean limited) {
        var set = new HashMap<>(Map.of("QUARKUS_DATASOURCE_USERNAME", WORKER, "QUARKUS_DATASOURCE_PASSWORD", "s",
                "QUARKUS_FLYWAY_USERNAME", OWNER, "QUARKUS_FLYWAY_PASSWORD", "o", "EQUIPOISE_DEMO_ENABLED", "true",
                "EQUIPOISE_DEMO_DOCKET", "false", "QUARKUS_HTTP_PORT", "" + SERVICE, "QUARKUS_MANAGEMENT_PORT",
                "" + MANAGEMENT));
        if (!limited) {
            set.putAll(UNLIMITED);
        }
        return set;
    }

    static Connection.Answer call(int port, byte[] request) throws IOException {
        try (var connection = new Connection(port)) {
            return connection.call(request);
        }
    }

    void sql(String database, String... statements) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private void java(Path app, Map<String, String> environment) throws IOException {
        var builder = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "-Xmx512m",
                "-XX:+UseParallelGC", "-jar", app.resolve("quarkus-run.jar").toString());
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL",
                postgres.getJdbcUrl("postgres", "equipoise").replaceAll("\\?.*", ""));
        var log = new File(app.getParent().toFile(), "benchmark.log");
        processes.add(builder.redirectErrorStream(true).redirectOutput(log).start());
    }

    private static void await(int port, byte[] request, int status) throws Exception {
        for (int tries = 0; tries < 600; tries++) {
            try {
                if (call(port, request).status() == status) {
                    return;
                }
            } catch (IOException notYet) {
                // The next try tells.
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("Nothing answers on port " + port + "; see benchmark.log in target/");
    }

    @Override
    public void close() throws IOException {
        processes.forEach(Process::destroy);
        processes.forEach(process -> process.onExit().join());
        postgres.close();
    }
}
