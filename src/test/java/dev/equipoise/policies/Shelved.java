package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.List;

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

    /** Every policy that comes with the service, but the baseline. */
    public static List<PolicyVersion> memoranda() {
        return AnyPolicies.shipped().ids().stream().filter(id -> !id.equals("baseline"))
                .map(AnyPolicies.shipped()::versions).flatMap(List::stream).toList();
    }

    public static PolicyVersion memorandum(String policy) {
        return AnyPolicies.shipped().versions(policy).get(0);
    }

    /** {@code in-force}, or why no version of the policy holds on that day. */
    public static String standing(String policy, LocalDate day) {
        try {
            AnyPolicies.shipped().inForce(policy, day);
            return "in-force";
        } catch (NoPolicyInForce e) {
            @SuppressWarnings("unchecked")
            var intervals = (List<NoPolicyInForce.Interval>) e.members().get("intervals");
            return intervals.get(0).why().word();
        }
    }

    public static PolicyVersion yaml(String text) {
        return AnyPolicies.compiled(text);
    }
}
