package dev.equipoise.cases;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.equipoise.policies.Placement;
import dev.equipoise.policies.Policies;
import dev.equipoise.policies.PolicyVersion;
import dev.equipoise.problem.Violation;

/**
 * Which policy a caller asks for.
 *
 * @param policy id
 * @param version pinned; null where the day decides
 * @param asOf the day; null for today
 */
record PolicyChoice(String policy, @Nullable String version, @Nullable LocalDate asOf) {

    static PolicyChoice read(Fields fields, Policies policies, List<Violation> found) {
        String policy = fields.value("policy") == null
                ? null
                : fields.oneOf("policy", "policy", policies.choosable());
        String chosen = policy == null ? policies.defaultPolicy() : policy;
        return new PolicyChoice(chosen, version(chosen, fields, policies), fields.day("asOf"));
    }

    private static @Nullable String version(String policy, Fields fields, Policies policies) {
        if (fields.value("policyVersion") == null) {
            return null;
        }
        return fields.oneOf("policyVersion", "version of " + policy,
                policies.pinnableNames(policy));
    }

    /** The version whose names the profile may use, whether it is in force or not. */
    PolicyVersion vocabulary(Policies policies) {
        List<PolicyVersion> versions = policies.pinnable(policy);
        LocalDate day = day(policies);
        return versions.stream()
                .filter(one -> version == null ? one.effective().covers(day) : one.version().equals(version))
                .findFirst()
                .orElseGet(() -> versions.isEmpty() ? policies.inForce(policy, day) : versions.get(0));
    }

    Asked resolve(Policies policies, Submission submission) {
        LocalDate day = day(policies);
        var placement = new Placement(submission.stage(), submission.agency(), submission.place());
        PolicyVersion held = version == null
                ? policies.inForce(policy, day, placement)
                : policies.pinned(policy, version, day, placement);
        return new Asked(submission, held, day, version != null, day.equals(policies.today()));
    }

    private LocalDate day(Policies policies) {
        return asOf == null ? policies.today() : asOf;
    }
}
