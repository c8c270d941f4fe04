package dev.equipoise.engine.classify;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Truth;
import dev.equipoise.engine.policy.Effect;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;

/** Writes rules over ranks out as tables: factors that the same rules read go together, group by group. */
final class GroupBuilder {

    /** Rules over ranks do not read the day. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private final PolicyDefinition policy;
    private final String stage;
    private final String context;
    private final List<RuleDefinition> rules;
    private final List<FactorScale> scales;

    GroupBuilder(PolicyDefinition policy, String stage, String context, List<RuleDefinition> rules,
            List<FactorScale> scales) {
        this.policy = policy;
        this.stage = stage;
        this.context = context;
        this.rules = rules;
        this.scales = scales;
    }

    RuleGroup[] groups() {
        return together().stream().map(this::tabulated).toArray(RuleGroup[]::new);
    }

    /** Joins factors until no condition reads from two groups. A condition that reads none has an empty group. */
    private List<Set<Integer>> together() {
        var groups = new ArrayList<Set<Integer>>();
        conditions().forEach(condition -> {
            Set<Integer> joined = new TreeSet<>(condition.reads().factors());
            groups.removeIf(group -> {
                boolean meets = group.stream().anyMatch(joined::contains) || group.isEmpty() && joined.isEmpty();
                return meets && (joined.addAll(group) || true);
            });
            groups.add(joined);
        });
        return groups;
    }

    private Stream<Condition> conditions() {
        return Stream.concat(rules.stream().map(RuleDefinition::when).filter(when -> when.reads().ranksAlone()),
                policy.impossible().stream());
    }

    /** One sentence for each group with more combinations than can be written out. */
    Stream<String> tooLarge() {
        return together().stream().mapToLong(group -> combinations(levels(group)))
                .filter(combinations -> combinations > RuleGroup.MOST_COMBINATIONS)
                .mapToObj(combinations -> "Rules at " + stage + " read too many factors together: " + combinations
                        + " combinations, at most " + RuleGroup.MOST_COMBINATIONS + ".");
    }

    private int[] levels(Set<Integer> group) {
        return group.stream().mapToInt(factor -> policy.factors().get(factor).levels().size()).toArray();
    }

    private static long combinations(int[] levels) {
        return IntStream.of(levels).asLongStream().reduce(1, (a, b) -> Math.min(a * b, Integer.MAX_VALUE));
    }

    private RuleGroup tabulated(Set<Integer> together) {
        int[] factors = together.stream().mapToInt(Integer::intValue).toArray();
        FactorScale[] within = scales.stream().filter(scale -> together.contains(scale.factor))
                .toArray(FactorScale[]::new);
        var group = new RuleGroup(factors, within, levels(together), Bits.words(rules.size()));
        var known = new Known(stage, context, ANY_DAY, new int[policy.factors().size()], new long[0]);
        for (int combination = 0; combination < group.points.length; combination++) {
            fill(group, combination, known);
        }
        return group;
    }

    private void fill(RuleGroup group, int combination, Known known) {
        for (int factor : group.factors) {
            known.ranks[factor] = 1 << group.rank(combination, factor);
        }
        group.ruling[combination] = Ruling.NEUTRAL;
        group.bare[combination] = Stream.of(group.scales)
                .mapToLong(scale -> scale.points(group.rank(combination, scale.factor))).sum();
        group.points[combination] = group.bare[combination];
        group.markPossible(combination, policy.impossible().stream().filter(each -> within(each, group))
                .noneMatch(each -> each.test(known) == Truth.TRUE));
        for (int place = 0; place < rules.size(); place++) {
            apply(group, combination, place, known);
        }
    }

    private void apply(RuleGroup group, int combination, int place, Known known) {
        RuleDefinition rule = rules.get(place);
        if (!rule.when().reads().ranksAlone() || !within(rule.when(), group)
                || rule.when().test(known) != Truth.TRUE) {
            return;
        }
        group.holds[combination] = Bits.or(group.holds[combination], Bits.only(Bits.words(rules.size()), place));
        group.points[combination] += rule.then() instanceof Effect.Points given
                ? given.points() * Thousandths.ONE_POINT
                : 0;
        group.ruling[combination] = Ruling.both(group.ruling[combination], ruling(policy, rule.then()));
    }

    private static boolean within(Condition condition, RuleGroup group) {
        Set<Integer> read = condition.reads().factors();
        return read.isEmpty() ? group.factors.length == 0 : read.stream().allMatch(factor -> holds(group, factor));
    }

    private static boolean holds(RuleGroup group, int factor) {
        return IntStream.of(group.factors).anyMatch(one -> one == factor);
    }

    static int ruling(PolicyDefinition policy, Effect effect) {
        if (effect instanceof Effect.Tier tier) {
            return Ruling.tier(policy.tier(tier.tier()));
        }
        if (effect instanceof Effect.AtMost most) {
            return Ruling.atMost(policy.tier(most.tier()));
        }
        return effect instanceof Effect.AtLeast least ? Ruling.atLeast(policy.tier(least.tier())) : Ruling.NEUTRAL;
    }
}
