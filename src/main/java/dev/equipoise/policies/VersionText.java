package dev.equipoise.policies;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import dev.equipoise.exchange.Tags;

/** A version as it is answered, byte for byte the same wherever it is: so one tag holds for reading and replacing. */
@ApplicationScoped
class VersionText {

    private final ObjectMapper json;
    private final Policies policies;

    VersionText(ObjectMapper json, Policies policies) {
        this.json = json;
        this.policies = policies;
    }

    byte[] of(VersionHead version) {
        try {
            return json.writeValueAsBytes(policies.view(version));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A version can always be written", e);
        }
    }

    String tag(VersionHead version) {
        return Tags.of(of(version));
    }

    /** The tags of both forms. */
    String[] tags(VersionHead version, Optional<String> written) {
        String yaml = written.orElseGet(() -> VersionYaml.of(version));
        return new String[]{tag(version), Tags.of(yaml.getBytes(StandardCharsets.UTF_8)) };
    }
}
