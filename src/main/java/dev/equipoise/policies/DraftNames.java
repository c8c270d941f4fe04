package dev.equipoise.policies;

import java.util.ArrayList;

import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** A draft says itself which policy and version it is; where the path says it too, both say the same. */
final class DraftNames {

    private DraftNames() {
    }

    static void same(PolicyVersion draft, String policy, String version) {
        var found = new ArrayList<Violation>();
        if (!draft.id().equals(policy)) {
            found.add(new Violation("/policy", "The path names the policy " + policy + "."));
        }
        if (!draft.version().equals(version)) {
            found.add(new Violation("/version", "The path names the version " + version + "."));
        }
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
    }
}
