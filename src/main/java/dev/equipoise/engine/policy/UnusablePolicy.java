package dev.equipoise.engine.policy;

import java.util.List;

/** A policy that cannot be compiled: every reason at once. */
public class UnusablePolicy extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> reasons;

    public UnusablePolicy(List<String> reasons) {
        super(String.join(" ", reasons));
        this.reasons = List.copyOf(reasons);
    }

    public List<String> reasons() {
        return reasons;
    }
}
