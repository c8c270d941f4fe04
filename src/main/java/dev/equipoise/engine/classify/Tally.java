package dev.equipoise.engine.classify;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.condition.Truth;

/** Adds up one profile under one plan: bounds, reached tiers, and the completion with the lowest score. */
final class Tally {

    private final StagePlan plan;
    private final Known known;
    /** Lowest and highest score, rules included; and the lowest that factors alone could give. */
    long low;
    long high;
    private long bareLow;
    /** Factors outside the groups: the least and most that they add, and their widest step. */
    private long freeLow;
    private long freeHigh;
    private long freeStep;
    private Outcomes outcomes = Outcomes.certain(0, Ruling.NEUTRAL);
    private @Nullable Sums sums;
    /** By group: the combination with the lowest score. */
    final int[] lowest;
    final long[] fired;
    final long[] unknown;
    /** Rules counted as holding in the score shown. */
    final long[] counted;
    boolean exact = true;
    boolean impossible;

    Tally(StagePlan plan, Known known) {
        this.plan = plan;
        this.known = known;
        int words = plan.words();
        lowest = new int[plan.groups().length];
        fired = new long[words];
        unknown = new long[words];
        counted = new long[words];
        addFree();
        for (int group = 0; group < lowest.length; group++) {
            addGroup(group, plan.groups()[group]);
        }
        for (LooseRule rule : plan.loose()) {
            addLoose(rule, rule.when().test(known));
        }
    }

    private void addFree() {
        for (FactorScale scale : plan.free()) {
            PointRange range = scale.range(known.ranks[scale.factor]);
            freeLow += range.low();
            freeHigh += range.high();
            freeStep = Math.max(freeStep, range.step());
        }
        low = freeLow;
        high = freeHigh;
        bareLow = freeLow;
    }

    private void addGroup(int place, RuleGroup group) {
        int only = group.only(known);
        if (only >= 0) {
            addCertain(place, group, only);
            return;
        }
        int[] combinations = group.combinations(known);
        if (combinations.length == 0) {
            impossible = true;
            return;
        }
        addOpen(place, group, combinations);
    }

    private void addCertain(int place, RuleGroup group, int combination) {
        lowest[place] = combination;
        low += group.points[combination];
        high += group.points[combination];
        bareLow += group.bare[combination];
        for (int word = 0; word < fired.length; word++) {
            long holds = group.holds[combination * fired.length + word];
            fired[word] |= holds;
            counted[word] |= holds;
        }
        outcomes = outcomes.with(group.points[combination], group.ruling[combination]);
    }

    private void addOpen(int place, RuleGroup group, int[] combinations) {
        var survey = new GroupSurvey(group, combinations, fired.length);
        lowest[place] = survey.lowest;
        low += survey.low;
        high += survey.high;
        bareLow += survey.bareLow;
        for (int word = 0; word < fired.length; word++) {
            fired[word] |= survey.always[word];
            unknown[word] |= survey.sometimes[word] & ~survey.always[word];
            counted[word] |= group.holds[survey.lowest * fired.length + word];
        }
        outcomes = outcomes.with(survey.outcomes());
    }

    private void addLoose(LooseRule rule, Truth truth) {
        if (truth == Truth.TRUE) {
            Bits.set(fired, rule.place());
            Bits.set(counted, rule.place());
            low += rule.points();
            high += rule.points();
            outcomes = outcomes.with(rule.points(), rule.ruling());
        } else if (truth == Truth.UNKNOWN) {
            addEitherWay(rule);
        }
    }

    private void addEitherWay(LooseRule rule) {
        exact = false;
        Bits.set(unknown, rule.place());
        low += Math.min(0, rule.points());
        high += Math.max(0, rule.points());
        if (rule.points() < 0) {
            Bits.set(counted, rule.place());
        }
        outcomes = outcomes.with(new Outcomes(new long[]{0, rule.points() },
                new int[]{Ruling.NEUTRAL, rule.ruling() }));
    }

    /** The tiers that some completion reaches, as bits. */
    int tiers() {
        int reached = 0;
        for (int way = 0; way < outcomes.points.length; way++) {
            reached |= tiers(outcomes.points[way], outcomes.ruling[way]);
        }
        return reached;
    }

    private int tiers(long points, int ruling) {
        Tiers tiers = plan.tiers();
        int first = tiers.band(points + freeLow);
        int last = tiers.band(points + freeHigh);
        int reached = 1 << Ruling.apply(ruling, tiers.tierOf(first)) | 1 << Ruling.apply(ruling, tiers.tierOf(last));
        for (int band = first + 1; band < last; band++) {
            if (meets(tiers.from(band) - points, tiers.until(band) - points)) {
                reached |= 1 << Ruling.apply(ruling, tiers.tierOf(band));
            }
        }
        return reached;
    }

    /** Steps no wider than the band cannot jump over it; else every sum is written out. */
    private boolean meets(long from, long until) {
        if (freeStep <= until - from) {
            return true;
        }
        if (sums == null) {
            sums = Sums.of(List.of(plan.free()), known, plan.unit());
        }
        return sums.meets(from, until);
    }

    /** The tier that would be shown if there were no rules. */
    int tierWithoutRules() {
        return plan.tiers().tierOf(plan.tiers().band(bareLow));
    }
}
