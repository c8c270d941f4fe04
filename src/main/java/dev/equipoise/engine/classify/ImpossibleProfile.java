package dev.equipoise.engine.classify;

/** Every completion of the profile is one that the policy says cannot be. */
public class ImpossibleProfile extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ImpossibleProfile() {
        super("The policy says that these ratings cannot stand together.");
    }
}
