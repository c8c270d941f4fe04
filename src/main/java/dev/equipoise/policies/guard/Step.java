package dev.equipoise.policies.guard;

import org.jspecify.annotations.Nullable;

/**
 * How a spread came to an outcome: what was chosen of one group, after what was chosen of others.
 *
 * @param before null at the first
 */
record Step(@Nullable Step before, Group group, int[] values) {}
