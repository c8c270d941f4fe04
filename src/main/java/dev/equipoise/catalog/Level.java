package dev.equipoise.catalog;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One step of a factor's scale.
 *
 * @param rank 0 to 4, lowest first; equal to its position
 * @param from the least whole-number measure that falls into it; present exactly where the factor has a measure
 * @param source the public page that was read; absent where none was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Level(String id, int rank, String title, String meaning, @Nullable Long from, @Nullable String source,
        Verified verified) {}
