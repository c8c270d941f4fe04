package dev.equipoise.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonLocation;

/** The body is not the strict JSON that this service reads. */
class MalformedJson extends Fact {

    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient List<Violation> violations;

    MalformedJson(String detail) {
        super(detail);
        this.violations = List.of();
    }

    /** Reading stopped there. Lines and columns count from 1, columns in characters. */
    MalformedJson(String detail, JsonLocation where) {
        super("%s (line %d, column %d).".formatted(detail, where.getLineNr(), where.getColumnNr()));
        this.violations = List.of();
        members.put("line", where.getLineNr());
        members.put("column", where.getColumnNr());
    }

    /** Readable, but ambiguous or outside what JSON can say, in these places. */
    MalformedJson(List<Violation> violations) {
        super(violations.size() == 1 ? violations.get(0).message() : violations.size() + " things are wrong.");
        this.violations = List.copyOf(violations);
    }

    @Override
    public ProblemType type() {
        return ProblemType.MALFORMED_JSON;
    }

    @Override
    public Map<String, Object> members() {
        return Map.copyOf(members);
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }
}
