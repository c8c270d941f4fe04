package dev.equipoise.benchmarks;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import dev.equipoise.engine.policy.Direction;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.GateDefinition;
import dev.equipoise.engine.policy.LevelDefinition;
import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;
import dev.equipoise.engine.policy.Side;
import dev.equipoise.engine.policy.StageDefinition;
import dev.equipoise.engine.policy.TierDefinition;

/** The baseline policy: eight factors, ten stages, its rule and its gates. */
final class Baseline {

    static final String[] FACTORS = {"evidence-sufficiency", "offense-seriousness", "court-caseload",
            "resource-conservation", "alternatives-available", "culpability", "criminal-record", "cooperation" };
    static final String[][] LEVELS = {
            {"none", "reasonable-suspicion", "probable-cause", "clear-and-convincing", "beyond-reasonable-doubt" },
            {"none", "civil-violation", "misdemeanor", "felony", "grave-felony" },
            {"light", "moderate", "heavy", "severe", "critical" }, {"none", "mild", "moderate", "high", "acute" },
            {"none", "theoretical", "possible", "available", "in-progress" },
            {"none", "negligent", "reckless", "knowing", "purposeful" },
            {"none", "charges-only", "minor", "substantial", "serious" },
            {"obstructive", "none", "compliant", "willing", "substantial-assistance" } };
    static final boolean[] LOWERS = {false, false, true, true, true, false, false, true };
    /** Per mille, as published. */
    static final Map<String, int[]> WEIGHTS = new LinkedHashMap<>();
    static {
        WEIGHTS.put("stop-question-arrest", new int[]{200, 200, 0, 100, 100, 100, 200, 100 });
        WEIGHTS.put("post-arrest-screening", new int[]{125, 125, 125, 125, 125, 125, 125, 125 });
        WEIGHTS.put("issue-detainer", new int[]{200, 200, 0, 100, 100, 100, 200, 100 });
        WEIGHTS.put("detain-or-release", new int[]{77, 154, 77, 154, 154, 77, 154, 153 });
        WEIGHTS.put("initiate-removal-proceedings", new int[]{134, 134, 133, 133, 133, 67, 133, 133 });
        WEIGHTS.put("settle-or-dismiss", new int[]{134, 134, 133, 133, 133, 67, 133, 133 });
        WEIGHTS.put("pursue-appeal", new int[]{167, 167, 167, 167, 83, 83, 83, 83 });
        WEIGHTS.put("stay-of-removal", new int[]{0, 200, 0, 100, 200, 100, 200, 200 });
        WEIGHTS.put("execute-removal", new int[]{0, 182, 0, 182, 182, 91, 182, 181 });
        WEIGHTS.put("focus-enforcement-resources", new int[]{0, 286, 286, 285, 143, 0, 0, 0 });
    }
    static final List<String> GATES = List.of("citizenship-claim-unresolved", "mandatory-detention-ground",
            "applicant-for-admission", "stay-in-force", "withholding-granted");
    private static final List<String> FAVORABLE = List.of("release-on-recognizance", "supervision", "bond", "parole");

    private Baseline() {
    }

    static PolicyDefinition policy() {
        return new PolicyDefinition(Method.WEIGHTED_MEAN, null,
                IntStream.range(0, 8).mapToObj(Baseline::factor).toList(),
                GATES.stream().map(gate -> new FactDefinition(gate, FactType.BOOLEAN, List.of())).toList(),
                List.of("civil", "administrative", "criminal"),
                WEIGHTS.entrySet().stream().map(row -> stage(row.getKey(), row.getValue())).toList(),
                List.of(tier("lower-priority", 0), tier("standard", 35), tier("priority", 65)),
                List.of(new RuleDefinition("grave-offense-floor", Set.of(), When.rank(1, 0b10000).and(When.rank(0, 0b11100)),
                        new Effect.AtLeast("standard"))),
                List.of(gate(0, Side.ENFORCEMENT, Set.of()), gate(1, Side.FAVORABLE, Set.of(), "detain-or-release"),
                        gate(2, Side.FAVORABLE, Set.copyOf(FAVORABLE.subList(0, 3)), "detain-or-release"),
                        gate(3, Side.ENFORCEMENT, Set.of(), "execute-removal"),
                        gate(4, Side.ENFORCEMENT, Set.of(), "execute-removal")),
                List.of());
    }

    private static FactorDefinition factor(int place) {
        return new FactorDefinition(FACTORS[place], LOWERS[place] ? Direction.LOWERS : Direction.RAISES,
                IntStream.range(0, 5).mapToObj(rank -> new LevelDefinition(LEVELS[place][rank], null)).toList(),
                IntStream.range(0, 5).mapToObj(rank -> value(place, rank)).toList());
    }

    static long value(int factor, int rank) {
        return 25L * (LOWERS[factor] ? 4 - rank : rank);
    }

    private static StageDefinition stage(String id, int[] weights) {
        Map<String, Integer> byName = new HashMap<>();
        IntStream.range(0, 8).forEach(place -> byName.put(FACTORS[place], weights[place]));
        return new StageDefinition(id, FAVORABLE, List.of("detention", "removal"), byName);
    }

    private static TierDefinition tier(String id, long from) {
        return new TierDefinition(id, from, Map.of());
    }

    private static GateDefinition gate(int fact, Side bars, Set<String> options, String... stages) {
        return new GateDefinition(GATES.get(fact), Set.of(stages), When.fact(fact, value -> value == 1), bars, options);
    }
}
