package dev.equipoise.policies;

import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.equipoise.policies.CheckFinding.Severity;
import dev.equipoise.policies.diff.Matrix;
import dev.equipoise.policies.document.Word;
import dev.equipoise.policies.guard.Share;

/**
 * Whether a version may be published.
 *
 * @param digest of the document that was looked at
 * @param findings all that the guards have to say
 * @param exhaustive whether every profile was looked at, by class
 * @param shares how profiles fall into tiers, by stage, context and day
 * @param migration how they move from the published version before it; empty where there is none
 * @param cases how the stored cases move from it that the caller may count; left out where those are none of its business
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CheckReport(String policy, String version, String digest, Verdict verdict, List<CheckFinding> findings,
        boolean exhaustive, List<Share> shares, List<Matrix> migration, @Nullable CaseMatrix cases) {

    static CheckReport of(PolicyVersion version, List<CheckFinding> findings, boolean exhaustive, List<Share> shares,
            List<Matrix> migration, @Nullable CaseMatrix cases) {
        return new CheckReport(version.id(), version.version(), version.digest(), verdict(findings),
                List.copyOf(findings), exhaustive, shares, migration, cases);
    }

    /** What approval takes. */
    enum Verdict implements Word {
        APPROVABLE, NEEDS_ACKNOWLEDGEMENT, REFUSED
    }

    private static Verdict verdict(List<CheckFinding> findings) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSED)) {
            return Verdict.REFUSED;
        }
        return findings.isEmpty() ? Verdict.APPROVABLE : Verdict.NEEDS_ACKNOWLEDGEMENT;
    }
}
