package dev.equipoise.policies.diff;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

/**
 * One difference between two documents.
 *
 * @param part the member of the document that it lies in, such as {@code weights}
 * @param path where: members, and list items by their id, as in {@code /rules/grave-offense-floor/when}
 * @param from null where it was not there
 * @param to null where it is not there any more
 * @param words the same as a sentence
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(String part, String path, @Nullable JsonNode from, @Nullable JsonNode to, String words) {}
