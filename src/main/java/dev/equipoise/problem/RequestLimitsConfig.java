package dev.equipoise.problem;

import java.time.Duration;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What one request may be: generous for any honest one. */
@ConfigMapping(prefix = "equipoise.limits")
public interface RequestLimitsConfig {

    /** @return how many bytes of a JSON body are read. */
    @WithDefault("1M")
    MemorySize body();

    /** @return how long a body may take to arrive, from the first byte of its request to its own last. */
    @WithDefault("30S")
    Duration bodyTime();

    /** @return how many characters the path and query of a request may have together. */
    @WithDefault("4096")
    @Min(1_024)
    @Max(16_000)
    int uri();

    /** @return how many characters the headers of a request may have together. */
    @WithDefault("16384")
    @Min(2_048)
    @Max(120_000)
    int headers();

    /** @return what a body of many lines may be. */
    Ndjson ndjson();

    /** What a body of many lines may be. */
    interface Ndjson {

        /** @return how many bytes of a body of many lines are read; the framework's own limit stands above. */
        @WithDefault("8M")
        MemorySize total();

        /** @return how many bytes one line of it may have. */
        @WithDefault("64K")
        MemorySize line();
    }

    /** @return what the JSON of a body may be. */
    Json json();

    /** What the JSON of a body may be. */
    interface Json {

        /** @return how many levels deep objects and arrays may stand in each other. */
        @WithDefault("64")
        @Min(16)
        @Max(200)
        int depth();

        /** @return how many keys all objects of a body may have together. */
        @WithDefault("10000")
        @Min(1)
        int keys();

        /** @return how many keys one object may have. */
        @WithDefault("1000")
        @Min(1)
        int objectKeys();

        /** @return how many characters a key may have. */
        @WithDefault("200")
        @Min(64)
        int keyLength();

        /** @return how many characters a text may have. */
        @WithDefault("10000")
        @Min(1_000)
        int textLength();

        /** @return how many digits a number may have, written without an exponent. */
        @WithDefault("100")
        @Min(20)
        @Max(1_000)
        int digits();
    }
}
