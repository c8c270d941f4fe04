package dev.equipoise.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;
import dev.equipoise.engine.policy.StageDefinition;
import dev.equipoise.engine.profile.Profile;

/**
 * The engine's question answered a second time, by writing every completion out. Naive on purpose: it shares nothing
 * with {@code engine.classify} and follows the design's sentences one by one.
 */
final class BruteForce {

    final PolicyDefinition policy;
    final StageDefinition stage;
    final Seen seen;
    final List<RuleDefinition> rules;
    final Set<Integer> weighed = new TreeSet<>();
    /** Factors and facts that rules read here, and factors whose measure they read. */
    final Set<Integer> read = new TreeSet<>();
    private final Set<Integer> facts = new TreeSet<>();
    private final Set<Integer> measures = new TreeSet<>();
    private final Set<Integer> ruledOut = new TreeSet<>();
    private final Seen full;
    final Ladder ladder;

    long low = Long.MAX_VALUE;
    long high = Long.MIN_VALUE;
    long lowWithoutRules = Long.MAX_VALUE;
    long lowByRanks = Long.MAX_VALUE;
    /** The first completion, in order of factors and ranks, of those with the lowest score. */
    int[] lowest = {};
    final Set<Integer> tiers = new TreeSet<>();
    final Map<String, Set<Boolean>> held = new HashMap<>();

    BruteForce(PolicyDefinition policy, Profile profile, LocalDate asOf) {
        this.policy = policy;
        stage = policy.stages().stream().filter(one -> one.id().equals(profile.stage())).findFirst().orElseThrow();
        seen = Seen.of(policy, profile, asOf);
        full = seen.copy();
        ladder = new Ladder(policy);
        rules = policy.rules().stream().filter(rule -> at(rule.stages())).toList();
        IntStream.range(0, policy.factors().size()).filter(this::weighed).forEach(weighed::add);
        rules.forEach(rule -> {
            held.put(rule.id(), new TreeSet<>());
            read.addAll(rule.when().reads().factors());
            facts.addAll(rule.when().reads().facts());
            measures.addAll(rule.when().reads().measures());
        });
        policy.impossible().forEach(condition -> ruledOut.addAll(condition.reads().factors()));
        rank(0);
    }

    boolean at(Set<String> stages) {
        return stages.isEmpty() || stages.contains(stage.id());
    }

    private boolean weighed(int factor) {
        FactorDefinition definition = policy.factors().get(factor);
        return switch (policy.method()) {
            case WEIGHTED_MEAN -> stage.weights().getOrDefault(definition.id(), 0) > 0;
            case SUM -> !definition.values().isEmpty();
            case NONE -> false;
        };
    }

    private void rank(int factor) {
        if (factor == seen.ranks.length) {
            fact(0);
        } else if (!weighed.contains(factor) && !read.contains(factor) && !ruledOut.contains(factor)) {
            rank(factor + 1);
        } else {
            for (int rank = 0; rank < 31; rank++) {
                if ((seen.ranks[factor] >> rank & 1) == 1) {
                    full.ranks[factor] = 1 << rank;
                    rank(factor + 1);
                }
            }
        }
    }

    private void fact(int fact) {
        if (fact == seen.facts.length) {
            measure(0);
        } else if (seen.facts[fact] != Situation.UNKNOWN || !facts.contains(fact)) {
            fact(fact + 1);
        } else {
            completions(fact).forEach(value -> {
                full.facts[fact] = value;
                fact(fact + 1);
            });
        }
    }

    /** Enough of them to fall on either side of everything that tests ask about. */
    private LongStream completions(int fact) {
        return switch (policy.facts().get(fact).type()) {
            case BOOLEAN -> LongStream.of(0, 1);
            case CHOICE -> LongStream.range(0, policy.facts().get(fact).choices().size());
            case NUMBER -> LongStream.range(-1, 5);
            case DATE -> LongStream.range(seen.asOf() - 2, seen.asOf() + 3);
        };
    }

    private void measure(int factor) {
        if (factor == seen.measures.length) {
            complete();
        } else if (seen.measures[factor] != Situation.UNKNOWN || !measures.contains(factor)) {
            measure(factor + 1);
        } else {
            LongStream.of(-1, 5, 15, 25, 35).forEach(value -> {
                full.measures[factor] = value;
                measure(factor + 1);
            });
        }
    }

    private void complete() {
        if (policy.impossible().stream().anyMatch(condition -> condition.test(full) == Truth.TRUE)) {
            return;
        }
        long bare = 0;
        for (int factor : weighed) {
            bare += points(factor, Integer.numberOfTrailingZeros(full.ranks[factor]));
        }
        lowWithoutRules = Math.min(lowWithoutRules, bare);
        apply(bare);
    }

    private void apply(long bare) {
        var holding = new ArrayList<RuleDefinition>();
        long byRanks = bare;
        long score = bare;
        for (RuleDefinition rule : rules) {
            boolean holds = rule.when().test(full) == Truth.TRUE;
            held.get(rule.id()).add(holds);
            if (holds) {
                holding.add(rule);
                long points = rule.then() instanceof Effect.Points given ? given.points() * 1000 : 0;
                score += points;
                byRanks += rule.when().reads().ranksAlone() ? points : 0;
            }
        }
        assume(byRanks);
        low = Math.min(low, score);
        high = Math.max(high, score);
        tiers.add(ladder.ruled(ladder.tierOf(score), holding));
    }

    private void assume(long score) {
        if (score < lowByRanks) {
            lowByRanks = score;
            lowest = IntStream.of(full.ranks).map(Integer::numberOfTrailingZeros).toArray();
        }
    }

    long points(int factor, int rank) {
        FactorDefinition definition = policy.factors().get(factor);
        return definition.values().get(rank)
                * (policy.method() == Method.SUM ? 1000 : stage.weights().get(definition.id()));
    }
}
