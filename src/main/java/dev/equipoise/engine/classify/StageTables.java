package dev.equipoise.engine.classify;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.PolicyDefinition;

/** One stage's plan in numbers, for whoever works many cases through without explaining each. Tiers go by place. */
public final class StageTables {

    private final StagePlan plan;
    private final String stage;
    private final String context;

    StageTables(StagePlan plan, String stage, String context) {
        this.plan = plan;
        this.stage = stage;
        this.context = context;
    }

    public PolicyDefinition policy() {
        return plan.policy();
    }

    public String stage() {
        return stage;
    }

    public String context() {
        return context;
    }

    /**
     * A weighed factor that no rule over ranks reads.
     *
     * @param points in thousandths, by rank
     */
    public record Free(int factor, List<Long> points) {}

    public List<Free> free() {
        return Stream.of(plan.free())
                .map(scale -> new Free(scale.factor,
                        IntStream.range(0, scale.levels()).mapToObj(scale::points).toList()))
                .toList();
    }

    /** Factors that the same rules over ranks read, weighed or not; every other one of these is in {@link #free}. */
    public List<List<Integer>> groups() {
        return Stream.of(plan.groups()).map(group -> IntStream.of(group.factors).boxed().toList()).toList();
    }

    /**
     * @param group its place among the groups
     * @param ranks by place of a factor in the policy, its possible ranks as bits; only the group's own are read
     * @return what its completions come to, each once; empty where none can be
     */
    public List<Outcome> outcomes(int group, int[] ranks) {
        RuleGroup rules = plan.groups()[group];
        var known = new Known(stage, context, LocalDate.EPOCH, ranks, new long[0]);
        return rules.choices(rules.combinations(known)).stream().map(Outcome::of).toList();
    }

    /** The conditions of the rules that read more than ranks. */
    public List<Condition> conditions() {
        return Stream.of(plan.loose()).map(LooseRule::when).toList();
    }

    /**
     * @param condition its place among {@link #conditions()}
     * @return what its rule may come to; two where the truth is not known
     */
    public List<Outcome> outcomes(int condition, Truth truth) {
        return plan.loose()[condition].choices(truth).stream().map(Outcome::of).toList();
    }

    public List<Condition> gates() {
        return plan.gates().conditions();
    }

    /** Whether law leaves nothing to a tier where these gates fire; gates as bits by place. */
    public boolean lawDecides(long fired) {
        Discretion discretion = plan.gates().discretion(fired);
        return discretion == Discretion.MOOT || discretion == Discretion.UNAVAILABLE;
    }

    /** The least score, in thousandths, that alone reaches this tier or a higher one, below or above all where none does. */
    public long from(int tier) {
        int band = 0;
        while (plan.tiers().tierOf(band) < tier) {
            if (plan.tiers().isLast(band)) {
                return Long.MAX_VALUE;
            }
            band++;
        }
        return plan.tiers().from(band);
    }
}
