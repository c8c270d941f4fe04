package dev.equipoise.partners;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose key this is. Not a record: it also carries what the framework attaches to it. */
final class KeyRequest extends BaseAuthenticationRequest {

    private final BearerKey key;

    KeyRequest(BearerKey key) {
        this.key = key;
    }

    BearerKey key() {
        return key;
    }
}
