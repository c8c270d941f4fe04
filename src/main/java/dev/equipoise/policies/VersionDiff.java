package dev.equipoise.policies;

import java.util.List;

import dev.equipoise.policies.diff.Change;
import dev.equipoise.policies.diff.Matrix;
import dev.equipoise.policies.diff.PolicyDiff;

/**
 * What another version changes.
 *
 * @param from the version that is compared
 * @param to the version that it is compared with
 * @param changes in the order of the documents' members
 * @param migration how every profile moves, by stage and context
 */
record VersionDiff(String policy, String from, String to, List<Change> changes, List<Matrix> migration) {

    static VersionDiff of(PolicyVersion from, PolicyVersion to, List<Matrix> migration) {
        return new VersionDiff(from.id(), from.version(), to.version(), PolicyDiff.of(from.document(), to.document()),
                migration);
    }
}
