package dev.equipoise.exchange;

import org.jspecify.annotations.Nullable;

/**
 * One call that may come several times.
 *
 * @param id of the key within its scope; the key itself is not kept
 * @param fingerprint of all that must be the same again
 * @param seal under which the answer is kept; null where it is no secret
 */
record Asking(String id, String fingerprint, @Nullable Seal seal) {}
