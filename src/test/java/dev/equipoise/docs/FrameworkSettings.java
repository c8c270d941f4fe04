package dev.equipoise.docs;

import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Which settings of Quarkus are read when the service starts, and which were fixed when it was built. */
final class FrameworkSettings {

    private static final String MODELS = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    private final List<Pattern> atStart = new ArrayList<>();

    /** As the extensions on the class path describe themselves. */
    static FrameworkSettings load() throws IOException {
        var settings = new FrameworkSettings();
        for (URL model : Collections.list(FrameworkSettings.class.getClassLoader().getResources(MODELS))) {
            settings.collect(new ObjectMapper().readTree(model));
        }
        return settings;
    }

    boolean isReadAtStart(String name) {
        return atStart.stream().anyMatch(pattern -> pattern.matcher(name).matches());
    }

    private void collect(JsonNode node) {
        if (node.path("phase").asText().equals("RUN_TIME") && node.path("path").has("property")) {
            atStart.add(pattern(node.path("path").path("property").asText()));
        }
        node.forEach(this::collect);
    }

    /** What a user names stands in quotes. */
    private static Pattern pattern(String property) {
        return Pattern
                .compile(property.replaceAll("\"[^\"]*\"", "*").replace(".", "\\.").replace("*", "(\".*\"|[^.]+)"));
    }
}
