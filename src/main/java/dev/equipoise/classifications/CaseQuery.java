package dev.equipoise.classifications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.catalog.Stage;
import dev.equipoise.policies.Policies;
import dev.equipoise.problem.QueryDay;
import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** Reads under which policy, at which stage and as of which day a case is to be read. */
@ApplicationScoped
class CaseQuery {

    private final Catalog catalog;
    private final Policies policies;

    CaseQuery(Catalog catalog, Policies policies) {
        this.catalog = catalog;
        this.policies = policies;
    }

    /**
     * @param stage null for that of the latest profile
     * @param policy the one asked for, or the default
     * @param asOf null for what is current
     */
    record Read(@Nullable String stage, String policy, @Nullable LocalDate asOf) {}

    Read read(@Nullable String stage, @Nullable String policy, @Nullable String asOf) {
        var found = new ArrayList<Violation>();
        check(found, "stage", stage, catalog.stages().stream().map(Stage::id).toList());
        check(found, "policy", policy, policies.ids());
        LocalDate day = QueryDay.read("asOf", asOf, found);
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
        return new Read(stage, policy == null ? policies.defaultPolicy() : policy, day);
    }

    private static void check(List<Violation> found, String name, @Nullable String value, Collection<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            found.add(Violation.unknown("query:" + name, name, value, allowed));
        }
    }
}
