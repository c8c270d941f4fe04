package dev.equipoise.partners;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose key a text is. Not a record: it also carries what the framework attaches to it. */
final class KeyRequest extends BaseAuthenticationRequest {

    private final String text;

    KeyRequest(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
