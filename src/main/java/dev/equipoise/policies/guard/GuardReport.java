package dev.equipoise.policies.guard;

import java.util.List;

/**
 * What guards found in one version of a policy.
 *
 * @param refused what keeps it from being approved
 * @param acknowledge what a second person must acknowledge
 * @param shares by stage, context and day
 * @param exhaustive whether every profile was looked at, by class: where not, what was not found is not proved absent
 */
public record GuardReport(List<Finding> refused, List<Finding> acknowledge, List<Share> shares, boolean exhaustive) {

    public GuardReport {
        refused = List.copyOf(refused);
        acknowledge = List.copyOf(acknowledge);
        shares = List.copyOf(shares);
    }

    static GuardReport of(List<Finding> findings, List<Share> shares, boolean exhaustive) {
        return new GuardReport(findings.stream().filter(Finding::refused).toList(),
                findings.stream().filter(finding -> !finding.refused()).toList(), shares, exhaustive);
    }
}
