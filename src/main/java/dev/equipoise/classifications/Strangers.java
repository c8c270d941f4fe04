package dev.equipoise.classifications;

import java.util.ArrayList;
import java.util.List;

import dev.equipoise.cases.Submission;
import dev.equipoise.catalog.Catalog;
import dev.equipoise.policies.PolicyVersion;

/** What a profile says under names that neither the registry nor this policy has: those of another policy. */
final class Strangers {

    private Strangers() {
    }

    static List<String> warnings(Submission submission, PolicyVersion version, Catalog catalog) {
        var strangers = new ArrayList<String>();
        submission.ratings().keySet().stream()
                .filter(id -> version.factor(id).isEmpty() && catalog.findFactor(id).isEmpty())
                .forEach(strangers::add);
        submission.facts().keySet().stream()
                .filter(id -> version.fact(id).isEmpty() && catalog.findFact(id).isEmpty()).forEach(strangers::add);
        return strangers.isEmpty()
                ? List.of()
                : List.of("This policy does not know " + String.join(", ", strangers)
                        + "; what the profile says there counts for nothing.");
    }
}
