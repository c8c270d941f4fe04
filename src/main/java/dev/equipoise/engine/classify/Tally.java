package dev.equipoise.engine.classify;

import dev.equipoise.engine.condition.Truth;

/** Adds up one profile under one plan: bounds, reached tiers, and the completion with the lowest score. */
final class Tally {

    private final StagePlan plan;
    private final Known known;
    /** Factors outside the groups: the least and most that they add, and their widest step. */
    private long freeLow;
    private long freeHigh;
    private long freeStep;
    /** What rules add, with the factors that they read. */
    final Part ruled;
    /** What each weighed factor adds to the lowest score, in the policy's order. */
    final Contribution[] shown;

    /** Only for what the plan does not rule out. */
    Tally(StagePlan plan, Known known) {
        this.plan = plan;
        this.known = known;
        shown = new Contribution[plan.scales().size()];
        for (FactorScale scale : plan.free()) {
            addFree(scale);
        }
        ruled = loose(grouped());
    }

    private void addFree(FactorScale scale) {
        Span span = scale.span(known.ranks[scale.factor]);
        freeLow += span.low();
        freeHigh += span.high();
        freeStep = Math.max(freeStep, span.step());
        shown[scale.slot] = span.shown();
    }

    private Part grouped() {
        Part sum = plan.noRules();
        for (RuleGroup group : plan.groups()) {
            GroupSurvey survey = group.survey(known);
            for (int at = 0; at < group.scales.length; at++) {
                shown[group.scales[at].slot] = survey.shown()[at];
            }
            sum = sum == plan.noRules() ? survey.part() : sum.plus(survey.part());
        }
        return sum;
    }

    private Part loose(Part grouped) {
        Part sum = grouped;
        for (LooseRule rule : plan.loose()) {
            Truth truth = rule.when().test(known);
            if (truth != Truth.FALSE) {
                sum = sum.plus(truth == Truth.TRUE ? rule.holding() : rule.open());
            }
        }
        return sum;
    }

    /** The lowest score, rules included. */
    long low() {
        return freeLow + ruled.low();
    }

    /** The highest score, rules included. */
    long high() {
        return freeHigh + ruled.high();
    }

    /** The tiers that some completion reaches, as bits. */
    int tiers() {
        int reached = 0;
        for (Way way : ruled.ways()) {
            int first = plan.tiers().band(freeLow + way.low());
            int last = plan.tiers().band(freeHigh + way.high());
            if (mayJump(first, last, Math.max(freeStep, way.step()))) {
                return Reach.tiers(plan, known, low(), high());
            }
            for (int band = first; band <= last; band++) {
                reached |= 1 << Ruling.apply(way.ruling(), plan.tiers().tierOf(band));
            }
        }
        return reached;
    }

    /** Whether a step is wide enough to jump over a band between these two. */
    private boolean mayJump(int first, int last, long step) {
        for (int band = first + 1; band < last; band++) {
            if (step > plan.tiers().until(band) - plan.tiers().from(band)) {
                return true;
            }
        }
        return false;
    }

    /** The tier that would be shown if there were no rules. */
    int tierWithoutRules() {
        return plan.tiers().tierOf(plan.tiers().band(freeLow + ruled.bareLow()));
    }
}
