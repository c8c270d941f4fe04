package dev.equipoise.policies;

import java.util.List;

import dev.equipoise.policies.Finding.Severity;
import dev.equipoise.policies.document.Word;

/**
 * Whether a version may be published.
 *
 * @param digest of the document that was looked at
 * @param findings all that the guards have to say
 */
record GuardReport(String policy, String version, String digest, Verdict verdict, List<Finding> findings) {

    static GuardReport of(PolicyVersion version, List<Finding> findings) {
        return new GuardReport(version.id(), version.version(), version.digest(), verdict(findings),
                List.copyOf(findings));
    }

    /** What approval takes. */
    enum Verdict implements Word {
        APPROVABLE, NEEDS_ACKNOWLEDGEMENT, REFUSED
    }

    private static Verdict verdict(List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.REFUSED)) {
            return Verdict.REFUSED;
        }
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ACKNOWLEDGE)
                ? Verdict.NEEDS_ACKNOWLEDGEMENT
                : Verdict.APPROVABLE;
    }
}
