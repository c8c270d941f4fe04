package dev.equipoise.policies;

import dev.equipoise.catalog.Catalog;

/** Lends compiled policies to the tests of packages beneath. */
public final class Shelved {

    public static final Catalog CATALOG = AnyPolicies.CATALOG;

    private Shelved() {
    }

    public static PolicyVersion baseline() {
        return AnyPolicies.any().version("baseline", "1.0.0");
    }

    public static PolicyVersion any(String policy) {
        return AnyPolicies.any().versions(policy).get(0);
    }

    public static PolicyVersion yaml(String text) {
        return AnyPolicies.compiled(text);
    }
}
