package dev.equipoise.policies;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.policies.document.Word;

/**
 * One thing that a guard has found in a version.
 *
 * @param id which guard, in kebab-case
 * @param severity what it means for approval
 * @param message what it is, as a sentence
 * @param witness an evaluation request that shows it; null where none can
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(String id, Severity severity, String message, @Nullable JsonNode witness) {

    /** What a finding means for approval: never, only with somebody's signature, or nothing. */
    public enum Severity implements Word {
        REFUSED, ACKNOWLEDGE, REPORTED
    }
}
