package dev.equipoise.problem;

/** Nothing of that kind has that id, or it is not the caller's: the two are told apart nowhere. */
public class NotFound extends Fact {

    /**
     * @param kind what was looked for, as a caller would call it: {@code case}, {@code policy} …
     */
    public NotFound(String kind) {
        super("There is no such " + kind + ".");
    }

    @Override
    public ProblemType type() {
        return ProblemType.NOT_FOUND;
    }
}
