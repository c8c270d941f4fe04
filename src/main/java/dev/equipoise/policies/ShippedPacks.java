package dev.equipoise.policies;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.policies.document.DocumentReader;
import dev.equipoise.policies.document.DocumentText;
import dev.equipoise.problem.Rejected;

/**
 * Reads the policies that come with the service. Any flaw in one of them is a reason not to run; their conditions are
 * compiled when they are first needed, or soon after the start, so that the start does not wait for all of them.
 */
final class ShippedPacks {

    static final String APPROVER = "shipped";

    private static final String PUBLISHED = "policies/published.properties";

    private ShippedPacks() {
    }

    static List<PolicyVersion> read(List<String> resources, Catalog catalog) {
        var published = published();
        var acknowledged = Acknowledged.read(loader());
        return resources.stream().map(String::trim).map(resource -> read(resource, catalog, published)
                .acknowledging(acknowledged.of(resource))).toList();
    }

    private static PolicyVersion read(String resource, Catalog catalog, Properties published) {
        try {
            String text = text(resource);
            var tree = resource.endsWith(".json") ? DocumentText.json(text) : DocumentText.yaml(text);
            return Compiler.later(new DocumentReader(catalog).read(tree), instant(resource, published), APPROVER);
        } catch (Rejected e) {
            throw unusable(resource, e);
        }
    }

    /** Any flaw in one that comes with the service is a reason not to run. */
    static void compile(PolicyVersion version) {
        try {
            version.classifier();
        } catch (Rejected e) {
            throw unusable(version.id() + " " + version.version(), e);
        }
    }

    private static IllegalStateException unusable(String what, Rejected e) {
        return new IllegalStateException(what + " cannot be used: " + e.violations().stream()
                .map(flaw -> flaw.pointer() + " " + flaw.message()).collect(Collectors.joining("; ")), e);
    }

    private static Instant instant(String resource, Properties published) {
        String instant = published.getProperty(resource.substring(resource.lastIndexOf('/') + 1));
        if (instant == null) {
            throw new IllegalStateException(PUBLISHED + " does not say when " + resource + " was published");
        }
        return Instant.parse(instant);
    }

    /** All files of that name on the class path, so that a module of its own can bring policies. */
    private static Properties published() {
        var published = new Properties();
        try {
            for (URL file : Collections.list(loader().getResources(PUBLISHED))) {
                try (InputStream stream = file.openStream()) {
                    published.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
                }
            }
            return published;
        } catch (IOException e) {
            throw new UncheckedIOException(PUBLISHED + " cannot be read", e);
        }
    }

    private static String text(String resource) {
        try (InputStream stream = loader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException(resource + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource + " cannot be read", e);
        }
    }

    private static ClassLoader loader() {
        ClassLoader context = Thread.currentThread().getContextClassLoader();
        return context == null ? ShippedPacks.class.getClassLoader() : context;
    }
}
