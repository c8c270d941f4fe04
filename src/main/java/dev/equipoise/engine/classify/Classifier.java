package dev.equipoise.engine.classify;

import java.time.LocalDate;
import java.util.List;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.PolicyFlaws;
import dev.equipoise.engine.policy.StageDefinition;
import dev.equipoise.engine.policy.UnusablePolicy;
import dev.equipoise.engine.profile.Profile;

/** One policy, compiled. Immutable and thread-safe; the only door into the engine. */
public final class Classifier {

    /** Named in every answer: raised when the same inputs would give another answer. */
    public static final String ENGINE = "1";

    private final Places stages;
    private final Places contexts;
    private final StagePlan[][] plans;

    private Classifier(PolicyDefinition policy) {
        stages = new Places(policy.stages().stream().map(StageDefinition::id).toList());
        contexts = new Places(policy.contexts());
        plans = policy.stages().stream()
                .map(stage -> policy.contexts().stream()
                        .map(context -> new PlanBuilder(policy, stage, context).build()).toArray(StagePlan[]::new))
                .toArray(StagePlan[][]::new);
    }

    /**
     * @throws UnusablePolicy with every flaw where the parts of the policy do not fit together
     */
    public static Classifier of(PolicyDefinition policy) {
        refuse(PolicyFlaws.in(policy));
        refuse(policy.stages().stream()
                .flatMap(stage -> new PlanBuilder(policy, stage, policy.contexts().get(0)).flaws()).toList());
        return new Classifier(policy);
    }

    private static void refuse(List<String> flaws) {
        if (!flaws.isEmpty()) {
            throw new UnusablePolicy(flaws);
        }
    }

    /**
     * @param asOf the day that conditions read as {@code asOf}
     * @throws UngovernedStage where the policy says nothing of the profile's stage or context
     * @throws ImpossibleProfile where the policy says that no completion of the ratings can be
     */
    public Classification classify(Profile profile, LocalDate asOf) {
        StagePlan plan = plan(profile.stage(), profile.context());
        return Classification.of(plan, plan.reader().read(profile, asOf));
    }

    /**
     * What to ask next, most telling first; empty where nothing is open or law decides.
     *
     * @throws UngovernedStage as {@link #classify}
     * @throws ImpossibleProfile as {@link #classify}
     */
    public List<Ask> askNext(Profile profile, LocalDate asOf) {
        StagePlan plan = plan(profile.stage(), profile.context());
        return new Asks(plan, plan.reader().read(profile, asOf)).of(profile);
    }

    /**
     * What decides at one stage and context, in numbers.
     *
     * @throws UngovernedStage as {@link #classify}
     */
    public StageTables tables(String stage, String context) {
        return new StageTables(plan(stage, context), stage, context);
    }

    /**
     * A profile as conditions at its stage see it.
     *
     * @throws UngovernedStage as {@link #classify}
     */
    public Situation situation(Profile profile, LocalDate asOf) {
        return plan(profile.stage(), profile.context()).reader().read(profile, asOf);
    }

    private StagePlan plan(String stage, String context) {
        int row = stages.of(stage);
        int column = contexts.of(context);
        if (row < 0 || column < 0) {
            throw new UngovernedStage(stage, context);
        }
        return plans[row][column];
    }
}
