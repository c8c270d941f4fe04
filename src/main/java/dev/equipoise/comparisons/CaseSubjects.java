package dev.equipoise.comparisons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import dev.equipoise.cases.CaseFile;
import dev.equipoise.cases.CaseProfile;
import dev.equipoise.cases.Cases;
import dev.equipoise.catalog.Catalog;
import dev.equipoise.catalog.Stage;
import dev.equipoise.policies.Policies;
import dev.equipoise.problem.NotFound;
import dev.equipoise.problem.QueryDay;
import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** Finds the profile of a case that is to be compared. */
@ApplicationScoped
class CaseSubjects {

    private final Catalog catalog;
    private final Cases cases;
    private final Policies policies;

    CaseSubjects(Catalog catalog, Cases cases, Policies policies) {
        this.catalog = catalog;
        this.cases = cases;
        this.policies = policies;
    }

    /**
     * @param stage null for that of the latest profile
     * @param asOf null for what is current
     */
    record Query(By by, @Nullable String stage, @Nullable LocalDate asOf) {}

    Query query(@Nullable String by, @Nullable String asOf, @Nullable String stage) {
        var found = new ArrayList<Violation>();
        only(found, "by", by, By.WORDS);
        only(found, "stage", stage, catalog.stages().stream().map(Stage::id).toList());
        LocalDate day = QueryDay.read("asOf", asOf, found);
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
        return new Query(by == null ? By.POLICY : By.of(by), stage, day);
    }

    /** The current profile, or what was by the end of the day. */
    Subject of(String reference, Query query) {
        CaseFile file = cases.get(reference);
        Optional<CaseProfile> profile = query.asOf() == null
                ? cases.current(file, query.stage())
                : cases.currentBefore(file, query.stage(), policies.endOf(query.asOf()));
        return profile.map(one -> new Subject(one.submission(), new Subject.Stored(reference, one.id())))
                .orElseThrow(() -> new NotFound("profile"));
    }

    private static void only(List<Violation> found, String name, @Nullable String value, List<String> allowed) {
        if (value != null && !allowed.contains(value)) {
            found.add(Violation.unknown("query:" + name, name, value, allowed));
        }
    }
}
