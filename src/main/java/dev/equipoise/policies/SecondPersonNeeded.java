package dev.equipoise.policies;

import dev.equipoise.problem.Fact;
import dev.equipoise.problem.ProblemType;

/** Whoever wrote a policy may not put it into force. */
public class SecondPersonNeeded extends Fact {

    private static final long serialVersionUID = 1L;

    SecondPersonNeeded() {
        super("This key wrote at the draft. Somebody else must approve it.");
    }

    @Override
    public ProblemType type() {
        return ProblemType.SECOND_PERSON_NEEDED;
    }
}
