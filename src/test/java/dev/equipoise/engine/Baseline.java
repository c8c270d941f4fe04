package dev.equipoise.engine;

import java.util.ArrayList;
import java.util.Comparator;
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

/** The baseline policy, put together from the published relevance table. */
final class Baseline {

    static final List<String> FACTORS = List.of("evidence-sufficiency", "offense-seriousness", "court-caseload",
            "resource-conservation", "alternatives-available", "culpability", "criminal-record", "cooperation");
    static final List<List<String>> LEVELS = List.of(
            List.of("none", "reasonable-suspicion", "probable-cause", "clear-and-convincing",
                    "beyond-reasonable-doubt"),
            List.of("none", "civil-violation", "misdemeanor", "felony", "grave-felony"),
            List.of("light", "moderate", "heavy", "severe", "critical"),
            List.of("none", "mild", "moderate", "high", "acute"),
            List.of("none", "theoretical", "possible", "available", "in-progress"),
            List.of("none", "negligent", "reckless", "knowing", "purposeful"),
            List.of("none", "charges-only", "minor", "substantial", "serious"),
            List.of("obstructive", "none", "compliant", "willing", "substantial-assistance"));
    static final Set<Integer> LOWERS = Set.of(2, 3, 4, 7);
    private static final Map<Integer, long[]> BINS = Map.of(2, new long[]{0, 1000, 2500, 4500, 7000 }, 3,
            new long[]{0, 60, 85, 100, 120 });

    static final Map<String, int[]> RELEVANCE = new LinkedHashMap<>();
    static {
        RELEVANCE.put("stop-question-arrest", new int[]{2, 2, 0, 1, 1, 1, 2, 1 });
        RELEVANCE.put("post-arrest-screening", new int[]{2, 2, 2, 2, 2, 2, 2, 2 });
        RELEVANCE.put("issue-detainer", new int[]{2, 2, 0, 1, 1, 1, 2, 1 });
        RELEVANCE.put("detain-or-release", new int[]{1, 2, 1, 2, 2, 1, 2, 2 });
        RELEVANCE.put("initiate-removal-proceedings", new int[]{2, 2, 2, 2, 2, 1, 2, 2 });
        RELEVANCE.put("settle-or-dismiss", new int[]{2, 2, 2, 2, 2, 1, 2, 2 });
        RELEVANCE.put("pursue-appeal", new int[]{2, 2, 2, 2, 1, 1, 1, 1 });
        RELEVANCE.put("stay-of-removal", new int[]{0, 2, 0, 1, 2, 1, 2, 2 });
        RELEVANCE.put("execute-removal", new int[]{0, 2, 0, 2, 2, 1, 2, 2 });
        RELEVANCE.put("focus-enforcement-resources", new int[]{0, 2, 2, 2, 1, 0, 0, 0 });
    }

    private static final List<String> FAVORABLE = List.of("release-on-recognizance", "supervision", "bond", "parole");

    private Baseline() {
    }

    static PolicyDefinition policy() {
        List<FactDefinition> facts = gates().stream()
                .map(gate -> new FactDefinition(gate.id(), FactType.BOOLEAN, List.of())).toList();
        return new PolicyDefinition(Method.WEIGHTED_MEAN, null,
                IntStream.range(0, 8).mapToObj(Baseline::factor).toList(), facts,
                List.of("civil", "administrative", "criminal"),
                RELEVANCE.entrySet().stream().map(row -> stage(row.getKey(), row.getValue())).toList(),
                List.of(tier("lower-priority", 0), tier("standard", 35), tier("priority", 65)),
                List.of(new RuleDefinition("grave-offense-floor", Set.of(),
                        When.rank(1, 1 << 4).and(When.rankAtLeast(0, 2)), new Effect.AtLeast("standard"))),
                gates(), List.of());
    }

    private static FactorDefinition factor(int place) {
        long[] bins = BINS.get(place);
        List<LevelDefinition> levels = IntStream.range(0, 5)
                .mapToObj(rank -> new LevelDefinition(LEVELS.get(place).get(rank), bins == null ? null : bins[rank]))
                .toList();
        return new FactorDefinition(FACTORS.get(place), LOWERS.contains(place) ? Direction.LOWERS : Direction.RAISES,
                levels, IntStream.range(0, 5).mapToObj(rank -> value(place, rank)).toList());
    }

    static long value(int factor, int rank) {
        return 25L * (LOWERS.contains(factor) ? 4 - rank : rank);
    }

    private static StageDefinition stage(String id, int[] relevance) {
        int[] weights = weights(relevance);
        Map<String, Integer> byName = new HashMap<>();
        IntStream.range(0, 8).forEach(place -> byName.put(FACTORS.get(place), weights[place]));
        return new StageDefinition(id, FAVORABLE, List.of("detention", "removal"), byName);
    }

    /** Largest remainder: whole parts first, what is left goes to the largest fractions, ties to the earlier column. */
    static int[] weights(int[] relevance) {
        int total = IntStream.of(relevance).sum();
        int[] weights = IntStream.of(relevance).map(each -> 1000 * each / total).toArray();
        var order = new ArrayList<>(IntStream.range(0, 8).boxed().toList());
        order.sort(Comparator.comparingInt(place -> -(1000 * relevance[place] % total)));
        int left = 1000 - IntStream.of(weights).sum();
        order.stream().limit(left).forEach(place -> weights[place]++);
        return weights;
    }

    private static TierDefinition tier(String id, long from) {
        return new TierDefinition(id, from, Map.of());
    }

    private static List<GateDefinition> gates() {
        return List.of(gate("citizenship-claim-unresolved", 0, Set.of(), Side.ENFORCEMENT, Set.of()),
                gate("mandatory-detention-ground", 1, Set.of("detain-or-release"), Side.FAVORABLE, Set.of()),
                gate("applicant-for-admission", 2, Set.of("detain-or-release"), Side.FAVORABLE,
                        Set.copyOf(FAVORABLE.subList(0, 3))),
                gate("stay-in-force", 3, Set.of("execute-removal"), Side.ENFORCEMENT, Set.of()),
                gate("withholding-granted", 4, Set.of("execute-removal"), Side.ENFORCEMENT, Set.of()));
    }

    private static GateDefinition gate(String id, int fact, Set<String> stages, Side bars, Set<String> options) {
        return new GateDefinition(id, stages, When.fact(fact, value -> value == 1), bars, options);
    }
}
