package dev.equipoise.policies;

import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.policies.document.Canonical;
import dev.equipoise.policies.document.PolicyDocument;

/**
 * A document in its published form.
 *
 * @param document canonical JSON; not to be changed
 * @param digest {@code sha256:…} of its RFC 8785 form
 */
record Published(JsonNode document, String digest) {

    static Published of(PolicyDocument document) {
        Canonical canonical = Canonical.of(document);
        return new Published(canonical.tree(), canonical.digest());
    }
}
