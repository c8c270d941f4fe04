package dev.equipoise.policies.cel;

import java.util.List;
import java.util.stream.Collectors;

/** A condition that cannot be used: everything that is wrong with it. */
public class BadCondition extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Flaw> flaws;

    BadCondition(List<Flaw> flaws) {
        super(flaws.stream().map(Flaw::toString).collect(Collectors.joining(" ")));
        this.flaws = List.copyOf(flaws);
    }

    public List<Flaw> flaws() {
        return flaws;
    }
}
