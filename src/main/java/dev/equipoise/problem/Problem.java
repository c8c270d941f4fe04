package dev.equipoise.problem;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;

/**
 * An RFC 9457 problem as it is written.
 *
 * @param type where the kind of problem is explained, an absolute path
 * @param title the kind in words, the same each time
 * @param status the HTTP status
 * @param detail what is wrong this time
 * @param requestId the id under which the service's log knows this request
 * @param violations everything wrong with the request; left out where empty
 * @param members further members that the type defines
 */
@JsonPropertyOrder({"type", "title", "status", "detail", "requestId", "violations" })
public record Problem(String type, String title, int status, String detail, String requestId,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Violation> violations,
        @JsonAnyGetter Map<String, Object> members) {

    public static Problem of(Fact fact, String requestId) {
        ProblemType type = fact.type();
        return new Problem(type.reference(), type.title(), type.status(), fact.detail(), requestId, fact.violations(),
                fact.members());
    }
}
