package dev.equipoise.policies;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.profile.Profile;
import dev.equipoise.policies.cel.CutPoints;

/** The days on which a version's own comparisons with the day turn for one profile: 91 days of custody, ten years here. */
final class DayCuts implements CutPoints.Probe {

    /** As a request may name it. */
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final PolicyDefinition policy;
    private final Situation profile;
    private final long least;
    private final int[] ranks;
    private long asOf;

    private DayCuts(PolicyVersion version, Profile profile) {
        LocalDate from = version.effective().from();
        policy = version.definition();
        this.profile = version.classifier().situation(profile, from);
        least = from.toEpochDay();
        ranks = new int[policy.factors().size()];
        Arrays.setAll(ranks, this.profile::ranks);
    }

    /** Of a version that governs the profile's stage. */
    static Stream<LocalDate> of(PolicyVersion version, Profile profile) {
        var starts = new TreeSet<Long>();
        var probe = new DayCuts(version, profile);
        conditions(version.definition(), profile.stage())
                .forEach(condition -> starts.addAll(CutPoints.of(condition).starts(probe)));
        return LongStream.of(starts.stream().mapToLong(Long::longValue).toArray()).mapToObj(LocalDate::ofEpochDay);
    }

    private static List<Condition> conditions(PolicyDefinition policy, String stage) {
        return Stream.concat(
                policy.rules().stream().filter(rule -> rule.appliesAt(stage)).map(rule -> rule.when()),
                policy.gates().stream().filter(gate -> gate.appliesAt(stage)).map(gate -> gate.when()))
                .filter(condition -> condition.reads().date()).toList();
    }

    @Override
    public boolean known() {
        return true;
    }

    @Override
    public int fact() {
        return -1;
    }

    @Override
    public int factor() {
        return -1;
    }

    @Override
    public long least() {
        return least;
    }

    @Override
    public long most() {
        return Math.max(least, LAST_DAY.toEpochDay());
    }

    @Override
    public void value(long value) {
        asOf = value;
    }

    @Override
    public void rank(int factor, int rank) {
        ranks[factor] = 1 << rank;
    }

    @Override
    public int levels(int factor) {
        return policy.factors().get(factor).levels().size();
    }

    @Override
    public String stage() {
        return profile.stage();
    }

    @Override
    public String context() {
        return profile.context();
    }

    @Override
    public long asOf() {
        return asOf;
    }

    @Override
    public int ranks(int factor) {
        return ranks[factor];
    }

    @Override
    public long fact(int fact) {
        return profile.fact(fact);
    }

    @Override
    public long measure(int factor) {
        return profile.measure(factor);
    }
}
