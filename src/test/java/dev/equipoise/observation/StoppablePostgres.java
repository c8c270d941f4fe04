package dev.equipoise.observation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL of its own, which stops as an operator stops it and starts again on the same files and port. */
public class StoppablePostgres implements QuarkusTestResourceLifecycleManager, StoppableDatabase {

    private Path files;
    private EmbeddedPostgres server;
    private int port;

    @Override
    public Map<String, String> start() {
        try {
            files = Files.createTempDirectory("stoppable-postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bringBack();
        return Map.of("quarkus.datasource.jdbc.url", "jdbc:postgresql://localhost:" + port + "/postgres",
                "quarkus.datasource.username", "postgres", "quarkus.datasource.password", "postgres");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(StoppableDatabase.class));
    }

    @Override
    public void takeAway() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void bringBack() {
        try {
            server = EmbeddedPostgres.builder().setDataDirectory(files).setCleanDataDirectory(false).setPort(port)
                    .start();
            port = server.getPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        takeAway();
    }
}
