package dev.equipoise.engine.classify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.ConsiderationDefinition;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.Method;

/**
 * The answer, with its reasons. Where law decides ({@link Discretion#UNAVAILABLE}, {@link Discretion#MOOT}) there is no
 * tier, no score and no bounds, lists are empty, and it is settled.
 */
public final class Classification {

    private static final Contribution[] NO_CONTRIBUTIONS = {};

    private final StagePlan plan;
    private final Known known;
    private final Discretion discretion;
    private final @Nullable Tally tally;
    private final int tiers;
    private final Contribution[] contributions;

    private Classification(StagePlan plan, Known known, Discretion discretion, @Nullable Tally tally, int tiers,
            Contribution[] contributions) {
        this.plan = plan;
        this.known = known;
        this.discretion = discretion;
        this.tally = tally;
        this.tiers = tiers;
        this.contributions = contributions;
    }

    static Classification of(StagePlan plan, Known known) {
        if (plan.ruledOut(known)) {
            throw new ImpossibleProfile();
        }
        plan.gates().test(known);
        Discretion discretion = plan.gates().discretion(known.gatesFired);
        if (discretion == Discretion.MOOT || discretion == Discretion.UNAVAILABLE) {
            return new Classification(plan, known, discretion, null, 0, NO_CONTRIBUTIONS);
        }
        var tally = new Tally(plan, known);
        return new Classification(plan, known, discretion, tally, tally.tiers(),
                Contributions.of(plan, known, tally.shown));
    }

    public Discretion discretion() {
        return discretion;
    }

    /** The lowest tier that some completion reaches; null where law decides. */
    public @Nullable String tier() {
        return tally == null ? null : tierId(lowestTier());
    }

    /** The place of {@link #tier()} among the policy's tiers, lowest 0; -1 where law decides. */
    public int tierRank() {
        return tally == null ? -1 : lowestTier();
    }

    private int lowestTier() {
        return Integer.numberOfTrailingZeros(tiers);
    }

    /** The lowest score that some completion reaches, in thousandths; null where there is none. */
    public @Nullable Long score() {
        return tally == null || plan.policy().method() == Method.NONE ? null : (Long) tally.low();
    }

    public DecidedBy decidedBy() {
        if (tally == null) {
            return DecidedBy.GATE;
        }
        boolean byRule = plan.policy().method() == Method.NONE || tally.tierWithoutRules() != lowestTier();
        return byRule ? DecidedBy.RULE : DecidedBy.SCORE;
    }

    /** Whether no completion changes the answer. */
    public boolean settled() {
        return tally == null || Integer.bitCount(tiers) == 1;
    }

    public @Nullable Bounds bounds() {
        if (tally == null) {
            return null;
        }
        boolean scored = plan.policy().method() != Method.NONE;
        var reached = IntStream.range(0, plan.policy().tiers().size()).filter(tier -> (tiers >> tier & 1) == 1)
                .mapToObj(this::tierId).toList();
        return new Bounds(scored ? (Long) tally.low() : null, scored ? (Long) tally.high() : null, reached,
                tally.ruled.exact());
    }

    private String tierId(int tier) {
        return plan.policy().tiers().get(tier).id();
    }

    /** Largest points first, ties in the policy's order; with the points of rules they sum to the score exactly. */
    public List<Contribution> contributions() {
        return List.of(contributions);
    }

    /** Factors with more than one possible level that are weighed or read by a rule here, in the policy's order. */
    public List<String> unknown() {
        return tally == null
                ? List.of()
                : IntStream.of(plan.listed()).filter(known::open).mapToObj(this::factorId).toList();
    }

    private String factorId(int factor) {
        return plan.policy().factors().get(factor).id();
    }

    /** Every gate of the stage, in the policy's order. */
    public List<GateOutcome> gates() {
        return plan.gates().outcomes(known.gatesFired, known.gatesUnknown);
    }

    /** Every rule of the stage, in the policy's order. */
    public List<RuleOutcome> rules() {
        return tally == null
                ? List.of()
                : IntStream.range(0, plan.rules().size()).mapToObj(place -> outcome(tally, place)).toList();
    }

    private RuleOutcome outcome(Tally tally, int place) {
        var rule = plan.rules().get(place);
        Truth truth = Bits.get(tally.ruled.fired(), place)
                ? Truth.TRUE
                : Bits.get(tally.ruled.unknown(), place) ? Truth.UNKNOWN : Truth.FALSE;
        Long assumed = rule.then() instanceof Effect.Points given
                ? (Long) (Bits.get(tally.ruled.counted(), place) ? given.points() : 0L)
                : null;
        return new RuleOutcome(rule.id(), truth, rule.then(), assumed);
    }

    /** What people are to weigh at the stage, in the policy's order; nothing where law decides. */
    public List<ConsiderationOutcome> considerations() {
        return tally == null ? List.of() : plan.considerations().stream().map(this::outcome).toList();
    }

    private ConsiderationOutcome outcome(ConsiderationDefinition one) {
        Condition when = one.when();
        return new ConsiderationOutcome(one.id(), when == null ? null : when.test(known));
    }

    /** What gates, the policy's polarity and the shown tier leave open to a person. */
    public Options options() {
        if (discretion == Discretion.MOOT) {
            return plan.gates().without(new Options(plan.all().favorable(), List.of()), known.gatesFired);
        }
        if (discretion == Discretion.UNAVAILABLE) {
            return plan.gates().without(new Options(List.of(), plan.all().enforcement()), known.gatesFired);
        }
        return plan.gates().without(plan.options()[lowestTier()], known.gatesFired);
    }

    /** Ids of ratings and facts that this policy cannot read; they count as unknown. */
    public List<String> unread() {
        var unread = new ArrayList<String>();
        for (int factor = 0; factor < plan.policy().factors().size(); factor++) {
            if ((known.unreadFactors >> factor & 1) == 1) {
                unread.add(factorId(factor));
            }
        }
        for (int fact = 0; fact < plan.policy().facts().size(); fact++) {
            if ((known.unreadFacts >> fact & 1) == 1) {
                unread.add(plan.policy().facts().get(fact).id());
            }
        }
        return List.copyOf(unread);
    }
}
