package dev.equipoise.policies;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

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
 * @param cases how the stored cases move that the caller may count; left out where those are none of its business
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record VersionDiff(String policy, String from, String to, List<Change> changes, List<Matrix> migration,
        @Nullable CaseMatrix cases) {

    static VersionDiff of(PolicyVersion from, PolicyVersion to, List<Matrix> migration,
            @Nullable CaseMatrix cases) {
        return new VersionDiff(from.id(), from.version(), to.version(), PolicyDiff.of(from.document(), to.document()),
                migration, cases);
    }
}
