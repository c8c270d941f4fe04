package dev.equipoise.exchange;

import dev.equipoise.problem.Fact;
import dev.equipoise.problem.ProblemType;

/** What was to be replaced is no longer as the caller saw it. */
public class Stale extends Fact {

    Stale() {
        super("This has changed since it was read: If-Match does not name its ETag. Nothing was done.");
    }

    @Override
    public ProblemType type() {
        return ProblemType.PRECONDITION_FAILED;
    }
}
