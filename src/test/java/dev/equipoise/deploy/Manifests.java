package dev.equipoise.deploy;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Manifests that belong together: all that is committed, or what one overlay renders to. */
record Manifests(String origin, List<JsonNode> documents) {

    static final Path ROOT = Path.of(System.getProperty("equipoise.test.basedir", "."), "k8s");

    static final String COMMITTED = "committed";

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private static final Map<String, Manifests> RENDERED = new ConcurrentHashMap<>();

    /** The names that {@link #of} knows, the committed files first. */
    static Stream<String> origins() {
        return Stream.concat(Stream.of(COMMITTED), overlays());
    }

    static Stream<String> overlays() {
        try (var folders = Files.list(ROOT.resolve("overlays"))) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Skips the test that asks for an overlay where this machine cannot render one. */
    static Manifests of(String origin) {
        if (origin.equals(COMMITTED)) {
            return new Manifests(origin, committed().flatMap(file -> parse(read(file))).toList());
        }
        assumeTrue(Kustomize.isPresent(),
                "neither kubectl nor kustomize of version 5 is on the path: nothing rendered");
        return RENDERED.computeIfAbsent(origin, name -> new Manifests(name,
                parse(Kustomize.render(ROOT.resolve("overlays").resolve(name))).toList()));
    }

    /** Every manifest as its type; a field that the type does not have is an error. */
    List<Object> typed() {
        return documents.stream().map(KubernetesModel::read).toList();
    }

    <T> List<T> all(Class<T> type) {
        return documents.stream().filter(manifest -> type.isAssignableFrom(KubernetesModel.typeOf(manifest)))
                .map(manifest -> type.cast(KubernetesModel.read(manifest))).toList();
    }

    <T> T only(Class<T> type) {
        var found = all(type);
        if (found.size() != 1) {
            throw new IllegalStateException(origin + " has " + found.size() + " of " + type.getSimpleName());
        }
        return found.get(0);
    }

    static Stream<JsonNode> parse(String yaml) {
        try {
            return YAML.readerFor(JsonNode.class).<JsonNode>readValues(yaml).readAll().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Patches are fragments and no manifests: they are seen in what the overlays render to. */
    private static Stream<Path> committed() {
        try (var files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .filter(file -> !file.toString().endsWith(".patch.yaml")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
