package dev.equipoise.partners;

import java.util.Optional;

import io.smallrye.config.ConfigMapping;

@ConfigMapping(prefix = "equipoise.bootstrap")
interface BootstrapConfig {

    /** @return the SHA-256, in 64 hexadecimal digits, of a key that admits the first operator. */
    Optional<String> operatorKeySha256();
}
