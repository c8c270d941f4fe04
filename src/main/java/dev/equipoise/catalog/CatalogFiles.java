package dev.equipoise.catalog;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

/** Reads the data files. Their schemas and cross references are checked by the build. */
final class CatalogFiles {

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private CatalogFiles() {
    }

    /** @return the list under {@code key} of {@code catalog/<file>.yaml} */
    static <T> List<T> read(String file, String key, Class<T> type) {
        try {
            JsonNode entries = tree(file).path(key);
            return YAML.readerForListOf(type).readValue(entries);
        } catch (IOException e) {
            throw new UncheckedIOException("catalog/" + file + ".yaml cannot be read", e);
        }
    }

    static JsonNode tree(String file) throws IOException {
        try (var stream = CatalogFiles.class.getResourceAsStream("/catalog/" + file + ".yaml")) {
            if (stream == null) {
                throw new IOException("not on the class path");
            }
            return YAML.readTree(stream);
        }
    }
}
