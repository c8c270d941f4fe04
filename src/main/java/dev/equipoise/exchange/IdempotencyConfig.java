package dev.equipoise.exchange;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "equipoise.idempotency")
interface IdempotencyConfig {

    /** @return how long the answer to an Idempotency-Key is kept; after that the key is as good as new. */
    @WithDefault("24H")
    Duration kept();
}
