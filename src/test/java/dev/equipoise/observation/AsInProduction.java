package dev.equipoise.observation;

import java.util.List;
import java.util.Map;

import dev.equipoise.database.TestDatabase;

import io.quarkus.test.junit.QuarkusTestProfile;

/** The service with JSON log lines, traces and short waits, as it runs in earnest, on a database that a test can stop. */
public class AsInProduction implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.log.console.json.enabled", "true",
                "quarkus.log.category.\"dev.equipoise.access\".level", "DEBUG",
                "quarkus.otel.sdk.disabled", "false",
                "quarkus.otel.traces.exporter", "none",
                "equipoise.database.patience", "0.8S");
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(
                TestDatabase.isPostgres() ? StoppablePostgres.class : StoppableH2.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
        return true;
    }
}
