package dev.equipoise.classifications;

import java.util.List;

import dev.equipoise.problem.Fact;
import dev.equipoise.problem.ProblemType;
import dev.equipoise.problem.Violation;

/** Every completion of the profile is one that the policy says cannot be. */
public class ImpossibleRatings extends Fact {

    private static final long serialVersionUID = 1L;

    public ImpossibleRatings(String policy) {
        super("The policy " + policy + " says that these ratings cannot stand together.");
    }

    @Override
    public ProblemType type() {
        return ProblemType.IMPOSSIBLE_PROFILE;
    }

    @Override
    public List<Violation> violations() {
        return List.of(new Violation("/ratings", "No level that is left open makes these ratings possible."));
    }
}
