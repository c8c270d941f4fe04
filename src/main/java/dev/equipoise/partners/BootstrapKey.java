package dev.equipoise.partners;

import java.util.Optional;

import io.quarkus.runtime.configuration.ConfigurationException;

/** The key that lets the first operator in, known to the service by its SHA-256 alone. */
final class BootstrapKey {

    static final String PROPERTY = "equipoise.bootstrap.operator-key-sha256";

    private static final String HOW_TO = """
            Make a key, keep it, and give the service its hash:
              KEY="eqp_$(openssl rand -base64 32 | tr '+/' '-_' | tr -d '=')"; echo "$KEY"
              export EQUIPOISE_BOOTSTRAP_OPERATOR_KEY_SHA256="$(printf %s "$KEY" | sha256sum | cut -d' ' -f1)"
            Then call with "Authorization: Bearer $KEY" to create partners and keys (docs/access.md).""";

    static final String MISSING = """
            Equipoise does not start: nobody could call it. There is no operator's key in the database, and
            %s is not set.
            %s
            To try the service with published keys and no real cases, set equipoise.demo.enabled=true instead."""
            .formatted(PROPERTY, HOW_TO);

    private static final String MALFORMED = """
            Equipoise does not start: %s must be a SHA-256, 64 hexadecimal digits.
            %s""".formatted(PROPERTY, HOW_TO);

    private BootstrapKey() {
    }

    /** @throws ConfigurationException where the property holds anything but a SHA-256, without repeating it */
    static Optional<KeyHash> hash(BootstrapConfig config) {
        try {
            return config.operatorKeySha256().map(String::strip).map(KeyHash::new);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(MALFORMED);
        }
    }
}
