package dev.equipoise.policies;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.policies.document.Word;

/**
 * One thing that was found in a version.
 *
 * @param id which guard, in kebab-case
 * @param severity what it means for approval
 * @param subject the id of what it is about; null where it is about the version as a whole
 * @param stages at which it shows; empty where it has to do with none
 * @param pointer where in the document it stands; null where in no one place
 * @param message what it is, as a sentence
 * @param witnesses evaluation requests that show it; of two, the second is the first with one thing changed
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record CheckFinding(String id, Severity severity, @Nullable String subject, List<String> stages,
        @Nullable String pointer, String message, List<JsonNode> witnesses) {

    /** What a finding means for approval: never, or only with somebody's signature. */
    enum Severity implements Word {
        REFUSED, ACKNOWLEDGE
    }
}
