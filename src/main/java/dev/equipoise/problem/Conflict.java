package dev.equipoise.problem;

import java.util.Map;

/** What was asked for cannot be done beside what is already there. */
public class Conflict extends Fact {

    private final transient Map<String, Object> members;

    /**
     * @param detail what stands in the way, as a sentence
     * @param members what a program needs to know of it
     */
    public Conflict(String detail, Map<String, Object> members) {
        super(detail);
        this.members = Map.copyOf(members);
    }

    public Conflict(String detail) {
        this(detail, Map.of());
    }

    @Override
    public ProblemType type() {
        return ProblemType.CONFLICT;
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }
}
