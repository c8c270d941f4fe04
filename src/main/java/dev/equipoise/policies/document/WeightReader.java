package dev.equipoise.policies.document;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import dev.equipoise.policies.document.PolicyDocument.ScoringMethod;
import dev.equipoise.problem.Violation;

/** Reads weights, and writes them out for every stage. */
final class WeightReader {

    private static final String DEFAULT = "default";
    private static final int WHOLE = 1000;

    private WeightReader() {
    }

    static Map<String, Map<String, Integer>> weights(Spot spot, ScoringMethod method, Map<String, PolicyFactor> factors,
            Collection<String> stages) {
        if (method != ScoringMethod.WEIGHTED_MEAN) {
            if (!spot.absent()) {
                spot.flaw("Weights belong to the method weighted-mean alone.");
            }
            return Map.of();
        }
        List<String> weighed = factors.entrySet().stream()
                .filter(factor -> !factor.getValue().values().isEmpty()).map(Map.Entry::getKey).toList();
        var given = new TreeMap<String, Map<String, Integer>>();
        spot.members().forEach((stage, weights) -> {
            if (!stage.equals(DEFAULT) && !stages.contains(stage)) {
                weights.violation(Violation.unknown(weights.pointer, "such stage here as", stage, stages));
            }
            given.put(stage, atOneStage(weights, weighed));
        });
        return writtenOut(spot, given, stages);
    }

    private static Map<String, Integer> atOneStage(Spot spot, List<String> weighed) {
        var weights = new TreeMap<String, Integer>();
        weighed.forEach(factor -> weights.put(factor, 0));
        spot.members().forEach((factor, weight) -> {
            if (!weighed.contains(factor)) {
                weight.violation(Violation.unknown(weight.pointer, "such factor with values as", factor, weighed));
            }
            long whole = weight.whole();
            if (whole < 0 || whole > WHOLE) {
                weight.flaw("A weight is 0 to " + WHOLE + " per mille.");
            }
            weights.put(factor, (int) Math.max(0, Math.min(WHOLE, whole)));
        });
        int sum = weights.values().stream().mapToInt(Integer::intValue).sum();
        if (sum != WHOLE) {
            spot.flaw("Weights must sum to " + WHOLE + " per mille; these sum to " + sum + ".");
        }
        return weights;
    }

    private static Map<String, Map<String, Integer>> writtenOut(Spot spot, Map<String, Map<String, Integer>> given,
            Collection<String> stages) {
        var all = new TreeMap<String, Map<String, Integer>>();
        for (String stage : stages) {
            Map<String, Integer> weights = given.getOrDefault(stage, given.getOrDefault(DEFAULT, Map.of()));
            if (weights.isEmpty()) {
                spot.flaw("There are no weights for " + stage + ", and no default.");
            }
            all.put(stage, weights);
        }
        return all;
    }
}
