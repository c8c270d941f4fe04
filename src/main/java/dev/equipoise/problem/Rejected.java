package dev.equipoise.problem;

import java.util.List;

/** A request that says something it may not say: all that is wrong with it, at once. */
public class Rejected extends Fact {

    private final transient List<Violation> violations;

    public Rejected(List<Violation> violations) {
        super(violations.size() == 1 ? violations.get(0).message() : violations.size() + " things are wrong.");
        this.violations = List.copyOf(violations);
    }

    public Rejected(Violation violation) {
        this(List.of(violation));
    }

    /** A protected attribute among the violations names the whole problem. */
    @Override
    public ProblemType type() {
        return violations.stream().anyMatch(Violation::isProtected)
                ? ProblemType.PROTECTED_ATTRIBUTE
                : ProblemType.INVALID_REQUEST;
    }

    @Override
    public List<Violation> violations() {
        return violations;
    }
}
