package dev.equipoise.policies;

import java.io.UncheckedIOException;

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

    byte[] of(PolicyVersion version) {
        try {
            return json.writeValueAsBytes(policies.view(version));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("A version can always be written", e);
        }
    }

    String tag(PolicyVersion version) {
        return Tags.of(of(version));
    }
}
