package dev.equipoise.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.equipoise.problem.NotFound;

class PoliciesTest {

    private static final Placement ANYWHERE = new Placement("detain-or-release", null, null);

    private final Policies policies = AnyPolicies.any();

    @Test
    void policiesAreListedByIdAndVersionsHighestFirst() {
        assertThat(policies.ids()).containsExactly("baseline", "test-dated", "test-none", "test-scoped", "test-sum",
                "test-suspended");
        assertThat(policies.versions("test-dated")).extracting(PolicyVersion::version).containsExactly("1.2.0", "1.1.0",
                "1.0.0");
        assertThat(policies.version("baseline", "1.0.0").approvedBy()).isEqualTo("shipped");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThatThrownBy(() -> policies.versions("no-such")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> policies.version("baseline", "9.9.9")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> policies.inForce("no-such", LocalDate.of(2026, 1, 1), ANYWHERE))
                .isInstanceOf(NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01,1.0.0", "2025-06-30,1.0.0", "2025-07-01,1.2.0", "2026-03-31,1.2.0", "2026-04-01,1.0.0",
            "2026-06-30,1.0.0" })
    void ofSeveralTheOneThatBeganLastCountsThenTheHighest(LocalDate day, String version) {
        assertThat(policies.inForce("test-dated", day, ANYWHERE).version()).isEqualTo(version);
        assertThat(policies.inForce("test-dated", day).version()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource({"2024-12-31,NOT_YET", "2025-03-01,SUSPENDED", "2025-03-31,SUSPENDED", "2025-12-01,SUSPENDED",
            "2026-01-01,ENDED" })
    void outsideItsDaysNoPolicyIsInForceAndTheReasonIsGiven(LocalDate day, Why why) {
        assertThat(intervals("test-suspended", day, ANYWHERE)).extracting(NoPolicyInForce.Interval::why)
                .containsExactly(why);
    }

    @ParameterizedTest
    @CsvSource({"2025-01-01", "2025-02-28", "2025-04-01", "2025-11-30" })
    void theFirstDayCountsTheDayOfTheEndDoesNotAndSuspensionsAreHalfOpenToo(LocalDate day) {
        assertThat(policies.inForce("test-suspended", day, ANYWHERE).version()).isEqualTo("1.0.0");
    }

    @Test
    void intervalsShowDatesSuspensionsAndTheScopeWhereThatIsTheReason() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        var scoped = intervals("test-scoped", day, new Placement("pursue-appeal", null, null)).get(0);
        assertThat(scoped.why()).isEqualTo(Why.OUT_OF_SCOPE);
        assertThat(scoped.scope()).isEqualTo(policies.version("test-scoped", "1.0.0").scope());
        var suspended = intervals("test-suspended", day, ANYWHERE).get(0);
        assertThat(suspended.scope()).isNull();
        assertThat(suspended.suspended()).hasSize(2);
        assertThat(suspended.from()).isEqualTo(LocalDate.of(2025, 1, 1));
        assertThat(intervals("test-dated", LocalDate.of(2024, 1, 1), ANYWHERE)).hasSize(3);
    }

    @Test
    void anotherAgencyOrPlaceIsOutsideTheScopeAndOneLeftOpenIsAcceptedWithAWarning() {
        LocalDate day = LocalDate.of(2026, 5, 1);
        PolicyVersion scoped = policies.inForce("test-scoped", day, ANYWHERE);
        assertThat(policies.warnings(scoped, ANYWHERE, day, false)).containsExactly(
                "test-scoped 1.0.0 applies to these agencies only, and the request names none: opla.",
                "test-scoped 1.0.0 applies at these places only, and the request names none: seattle, tacoma.");
        var there = new Placement("detain-or-release", "opla", "tacoma");
        assertThat(policies.warnings(policies.inForce("test-scoped", day, there), there, day, false)).isEmpty();
        intervals("test-scoped", day, new Placement("detain-or-release", "ice", "tacoma"));
        intervals("test-scoped", day, new Placement("detain-or-release", "opla", "boston"));
        assertThatThrownBy(
                () -> policies.pinned("test-scoped", "1.0.0", day, new Placement("detain-or-release", "ice", null)))
                .isInstanceOf(NoPolicyInForce.class);
    }

    @Test
    void aPinOutsideItsDatesIsAnsweredWithAWarning() {
        LocalDate day = LocalDate.of(2025, 3, 2);
        PolicyVersion pinned = policies.pinned("test-suspended", "1.0.0", day, ANYWHERE);
        assertThat(policies.warnings(pinned, ANYWHERE, day, true)).containsExactly(
                "test-suspended 1.0.0, which the request pins, is suspended on 2025-03-02.");
        assertThat(policies.warnings(pinned, ANYWHERE, LocalDate.of(2025, 2, 1), true)).isEmpty();
    }

    @Test
    void todayIsTheDayInTheConfiguredZone() {
        Instant lateInTheEvening = Instant.parse("2026-01-01T03:00:00Z");
        assertThat(AnyPolicies.at(lateInTheEvening, "UTC").today()).isEqualTo("2026-01-01");
        assertThat(AnyPolicies.at(lateInTheEvening, "America/New_York").today()).isEqualTo("2025-12-31");
    }

    @Test
    void aFlawedPackEndsTheService() {
        assertThatThrownBy(() -> ShippedPacks.read(List.of("policies/no-such.yaml"), AnyPolicies.CATALOG))
                .hasMessageContaining("policies/no-such.yaml is not on the class path");
        PolicyVersion flawed = ShippedPacks.read(List.of("policies/test-flawed-1.0.0.yaml"), AnyPolicies.CATALOG)
                .get(0);
        assertThatThrownBy(() -> ShippedPacks.compile(flawed)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("test-flawed 1.0.0 cannot be used: /rules/0/when");
    }

    private List<NoPolicyInForce.Interval> intervals(String policy, LocalDate day, Placement placement) {
        var fact = catchNone(policy, day, placement);
        @SuppressWarnings("unchecked")
        var intervals = (List<NoPolicyInForce.Interval>) fact.members().get("intervals");
        assertThat(fact.members()).containsEntry("policy", policy).containsEntry("asOf", day.toString());
        return intervals;
    }

    private NoPolicyInForce catchNone(String policy, LocalDate day, Placement placement) {
        try {
            policies.inForce(policy, day, placement);
        } catch (NoPolicyInForce e) {
            return e;
        }
        throw new AssertionError(policy + " is in force on " + day);
    }
}
