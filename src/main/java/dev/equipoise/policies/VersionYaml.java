package dev.equipoise.policies;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import dev.equipoise.policies.document.DocumentText;

/** A version as text: what its author sent, where that was kept, else its document in YAML. */
final class VersionYaml {

    private static final YAMLMapper YAML = YAMLMapper.builder().disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
            .disable(YAMLGenerator.Feature.SPLIT_LINES).build();

    private VersionYaml() {
    }

    /** Which text is kept of a body that could be read; JSON is YAML too. */
    static @Nullable String kept(byte @Nullable [] body) {
        String text = body == null ? "" : new String(body, StandardCharsets.UTF_8);
        boolean storable = text.indexOf('\0') < 0 && text.length() <= DocumentText.LONGEST;
        return storable ? text : null;
    }

    static String of(VersionHead version) {
        try {
            return YAML.writeValueAsString(version.document());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A document can always be written", e);
        }
    }
}
