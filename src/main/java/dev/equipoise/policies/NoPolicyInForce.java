package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import dev.equipoise.policies.document.Effective;
import dev.equipoise.policies.document.Scope;
import dev.equipoise.problem.Fact;
import dev.equipoise.problem.ProblemType;

/** No version of the policy holds on that day and at that place. It is never replaced by another policy. */
public class NoPolicyInForce extends Fact {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Object> members;

    NoPolicyInForce(String policy, LocalDate asOf, List<Interval> intervals) {
        super("No version of the policy \"%s\" is in force on %s%s.".formatted(policy, asOf, reasons(intervals)));
        members = Map.of("policy", policy, "asOf", asOf.toString(), "intervals", intervals);
    }

    private static String reasons(List<Interval> intervals) {
        boolean scope = intervals.stream().anyMatch(interval -> interval.why() == Why.OUT_OF_SCOPE);
        return (scope ? " at this stage, agency and place" : "") + intervals.stream()
                .map(interval -> interval.version() + " " + interval.why().says())
                .collect(Collectors.joining(", ", intervals.isEmpty() ? "" : ": ", ""));
    }

    @Override
    public ProblemType type() {
        return ProblemType.NO_POLICY_IN_FORCE;
    }

    @Override
    public Map<String, Object> members() {
        return members;
    }

    /**
     * When and where one version holds, and why not here.
     *
     * @param rescinded intervals in which it was withdrawn; left out where there are none
     * @param scope only where that is the reason
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Interval(String version, LocalDate from, @JsonInclude @Nullable LocalDate until,
            List<Effective.Suspension> suspended,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Effective.Suspension> rescinded, Why why,
            @Nullable Scope scope) {

        static Interval of(VersionHead version, Why why) {
            Effective effective = version.effective();
            return new Interval(version.version(), effective.from(), effective.until(), effective.suspended(),
                    version.standing().withdrawals().stream().map(PolicyEntry::interval).toList(), why,
                    why == Why.OUT_OF_SCOPE && version instanceof PolicyVersion scoped ? scoped.scope() : null);
        }
    }
}
