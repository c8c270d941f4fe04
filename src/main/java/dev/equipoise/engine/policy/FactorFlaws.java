package dev.equipoise.engine.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Checks values, directions, bins and weights. */
final class FactorFlaws {

    /** Larger points are outside the format; so is a wider span of scores, rules included: exact bounds stay quick. */
    static final long MOST_POINTS = 1_000_000;

    private final PolicyDefinition policy;
    private final List<String> flaws = new ArrayList<>();

    private FactorFlaws(PolicyDefinition policy) {
        this.policy = policy;
    }

    static List<String> in(PolicyDefinition policy) {
        var found = new FactorFlaws(policy);
        policy.factors().forEach(found::factor);
        policy.stages().forEach(found::weights);
        found.span();
        return found.flaws;
    }

    private void factor(FactorDefinition factor) {
        long least = policy.method() == Method.WEIGHTED_MEAN ? 0 : -MOST_POINTS;
        long most = policy.method() == Method.WEIGHTED_MEAN ? 100 : MOST_POINTS;
        if (factor.values().stream().anyMatch(value -> value < least || value > most)) {
            flaws.add("Values of " + factor.id() + " must lie between " + least + " and " + most + ".");
        }
        if (againstDirection(factor)) {
            flaws.add("Values of " + factor.id() + " run against its declared direction.");
        }
        if (binsOutOfOrder(factor)) {
            flaws.add("Bins of " + factor.id() + " must rise from level to level.");
        }
    }

    private static boolean againstDirection(FactorDefinition factor) {
        List<Long> values = factor.values();
        return IntStream.range(1, values.size()).anyMatch(rank -> switch (factor.direction()) {
            case RAISES -> values.get(rank) < values.get(rank - 1);
            case LOWERS -> values.get(rank) > values.get(rank - 1);
            case MIXED -> false;
        });
    }

    private static boolean binsOutOfOrder(FactorDefinition factor) {
        var bins = factor.levels().stream().map(LevelDefinition::from).filter(from -> from != null).toList();
        return IntStream.range(1, bins.size()).anyMatch(place -> bins.get(place) <= bins.get(place - 1));
    }

    private void span() {
        boolean mean = policy.method() == Method.WEIGHTED_MEAN;
        long most = mean ? MOST_POINTS / 100 : MOST_POINTS;
        long factors = mean ? 100 : policy.factors().stream().mapToLong(FactorFlaws::span).sum();
        long rules = policy.rules().stream()
                .mapToLong(rule -> rule.then() instanceof Effect.Points given ? Math.abs(given.points()) : 0).sum();
        if (flaws.isEmpty() && factors + rules > most) {
            flaws.add("Scores span more than " + most + " points.");
        }
    }

    private static long span(FactorDefinition factor) {
        if (factor.values().isEmpty()) {
            return 0;
        }
        var range = factor.values().stream().collect(Collectors.summarizingLong(Long::longValue));
        return range.getMax() - range.getMin();
    }

    private void weights(StageDefinition stage) {
        if (policy.method() != Method.WEIGHTED_MEAN) {
            if (!stage.weights().isEmpty()) {
                flaws.add("Weights belong to the weighted mean alone.");
            }
            return;
        }
        if (stage.weights().values().stream().anyMatch(weight -> weight < 0)
                || stage.weights().values().stream().mapToLong(Integer::longValue).sum() != 1000) {
            flaws.add("Weights at " + stage.id() + " must be 0 or more and sum to 1000.");
        }
        stage.weights().keySet().stream().sorted().forEach(factor -> {
            boolean known = policy.factors().stream().anyMatch(
                    one -> one.id().equals(factor)
                            && (!one.values().isEmpty() || stage.weights().getOrDefault(factor, 0) == 0));
            if (!known) {
                flaws.add("Weighed at " + stage.id() + " without values: " + factor + ".");
            }
        });
    }
}
