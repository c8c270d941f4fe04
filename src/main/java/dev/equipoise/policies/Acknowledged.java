package dev.equipoise.policies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

/** What was signed for in the policies that come with the service: by file, guard and subjects, with the reason. */
final class Acknowledged {

    private static final String FILE = "policies/acknowledged.yaml";

    private final Map<String, List<Acknowledgement>> byFile = new HashMap<>();

    private Acknowledged() {
    }

    /** All files of that name on the class path, as with the instants of publication. */
    static Acknowledged read(ClassLoader loader) {
        var read = new Acknowledged();
        try {
            for (URL file : Collections.list(loader.getResources(FILE))) {
                try (InputStream stream = file.openStream()) {
                    new YAMLMapper().readTree(stream).properties()
                            .forEach(pack -> read.add(pack.getKey(), pack.getValue()));
                }
            }
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    private void add(String file, JsonNode signed) {
        var list = byFile.computeIfAbsent(file, first -> new ArrayList<>());
        for (JsonNode one : signed) {
            one.required("subjects").forEach(subject -> list.add(new Acknowledgement(one.required("guard").asText(),
                    subject.asText(), one.required("reason").asText())));
        }
    }

    /** Of a resource, in the order in which they were written down. */
    List<Acknowledgement> of(String resource) {
        return byFile.getOrDefault(resource.substring(resource.lastIndexOf('/') + 1), List.of());
    }
}
