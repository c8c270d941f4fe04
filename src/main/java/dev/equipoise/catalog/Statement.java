package dev.equipoise.catalog;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * One thing said about a stage or factor: who decides, what evidences it, what to heed.
 *
 * @param source the public page that was read; absent where none was
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Statement(String text, @Nullable String source, Verified verified) {}
