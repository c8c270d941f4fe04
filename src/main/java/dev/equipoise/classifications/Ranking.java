package dev.equipoise.classifications;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What list of classifications is wanted.
 *
 * @param filters by entity field, the value it must have
 * @param order how it is sorted
 * @param history whether classifications that are not, or no longer, current are in it
 * @param after where the page before ended; null for the first
 */
record Ranking(Map<String, Object> filters, Order order, boolean history, @Nullable After after) {

    /** The sort key and id of the last entry of the page before. */
    record After(long rank, UUID id) {}

    Ranking {
        filters = Map.copyOf(filters);
    }
}
