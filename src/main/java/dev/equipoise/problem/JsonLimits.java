package dev.equipoise.problem;

/**
 * How much JSON a body may hold.
 *
 * @param depth levels of objects and arrays
 * @param keys in the whole body
 * @param objectKeys in one object
 * @param keyLength characters of a key
 * @param textLength characters of a text
 * @param digits of a number, written without an exponent
 */
record JsonLimits(int depth, int keys, int objectKeys, int keyLength, int textLength, int digits) {

    static final JsonLimits USUAL = new JsonLimits(64, 10_000, 1_000, 200, 10_000, 100);

    static JsonLimits of(RequestLimitsConfig.Json config) {
        return new JsonLimits(config.depth(), config.keys(), config.objectKeys(), config.keyLength(),
                config.textLength(), config.digits());
    }
}
