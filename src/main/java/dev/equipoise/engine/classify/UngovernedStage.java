package dev.equipoise.engine.classify;

/** The policy does not govern that stage or context. */
public class UngovernedStage extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UngovernedStage(String stage, String context) {
        super("The policy does not govern " + stage + " in context " + context + ".");
    }
}
