package dev.equipoise.policies.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.equipoise.policies.document.PolicyDocument.ScoringMethod;
import dev.equipoise.policies.document.PolicyFactor.Direction;
import dev.equipoise.problem.Violation;

/** Checks how the parts of a document fit together, where an author can be shown which one does not. */
final class Fit {

    private static final long MOST_POINTS = 1_000_000;

    private final Spot root;
    private final PolicyDocument document;
    private final List<String> tiers;

    Fit(Spot root, PolicyDocument document) {
        this.root = root;
        this.document = document;
        tiers = document.tiers().stream().map(PolicyTier::id).toList();
    }

    void check() {
        rules();
        otherwise();
        floors();
        document.factors().forEach(this::factor);
    }

    private void rules() {
        List<Spot> rules = root.get("rules").node.isArray() ? root.get("rules").items() : List.of();
        for (Spot rule : rules) {
            Spot then = rule.get("then");
            List.of("tier", "atMost", "atLeast").forEach(name -> tier(then.get(name)));
            if (!then.get("points").absent() && document.scoring().method() == ScoringMethod.NONE) {
                then.get("points").flaw("Method none has no score to which points could be added.");
            }
            if (Math.abs(then.get("points").node.asLong()) > MOST_POINTS) {
                then.get("points").flaw("Points are at most a million.");
            }
        }
    }

    private void tier(Spot named) {
        if (named.node.isTextual() && !tiers.contains(named.node.asText())) {
            named.violation(Violation.unknown(named.pointer, "such tier as", named.node.asText(), tiers));
        }
    }

    private void otherwise() {
        Spot otherwise = root.get("scoring").get("otherwise");
        boolean none = document.scoring().method() == ScoringMethod.NONE;
        if (none && otherwise.absent()) {
            otherwise.violation(new Violation(otherwise.pointer,
                    "Method none needs the tier from which its rules start.", tiers));
        } else if (!none && !otherwise.absent()) {
            otherwise.flaw("This belongs to method none alone.");
        }
        if (none) {
            tier(otherwise);
        }
    }

    private void floors() {
        @Nullable
        Long before = null;
        for (int place = 0; place < document.tiers().size(); place++) {
            Long from = document.tiers().get(place).from();
            Spot spot = root.get("tiers").get(Integer.toString(place)).get("from");
            if (from != null && document.scoring().method() == ScoringMethod.NONE) {
                spot.flaw("Tiers have no floors where there is no score.");
            } else if (from != null && before != null && from <= before) {
                spot.flaw("Tiers begin higher one after the other, lowest first; the one before begins at " + before
                        + ".");
            }
            before = from == null ? before : from;
        }
    }

    private void factor(String id, PolicyFactor factor) {
        Spot spot = root.get("factors").get(id);
        values(spot.get("values"), factor);
        List<Long> bins = factor.levels().stream().map(PolicyFactor.Level::from).filter(Objects::nonNull).toList();
        if (IntStream.range(1, bins.size()).anyMatch(place -> bins.get(place) <= bins.get(place - 1))) {
            spot.get("levels").flaw("Bins rise from level to level.");
        }
    }

    private void values(Spot spot, PolicyFactor factor) {
        List<Long> values = factor.levels().stream().map(level -> factor.values().get(level.id()))
                .filter(Objects::nonNull).toList();
        boolean mean = document.scoring().method() == ScoringMethod.WEIGHTED_MEAN;
        long least = mean ? 0 : -MOST_POINTS;
        long most = mean ? 100 : MOST_POINTS;
        if (values.stream().anyMatch(value -> value < least || value > most)) {
            spot.flaw("Values lie between " + least + " and " + most + ".");
        }
        if (values.size() == factor.levels().size() && against(factor.effect(), values)) {
            spot.flaw("Values of a factor that " + factor.effect().word() + " do not "
                    + (factor.effect() == Direction.RAISES ? "fall" : "rise") + " from level to level.");
        }
    }

    private static boolean against(Direction effect, List<Long> values) {
        return IntStream.range(1, values.size()).anyMatch(rank -> switch (effect) {
            case RAISES -> values.get(rank) < values.get(rank - 1);
            case LOWERS -> values.get(rank) > values.get(rank - 1);
            case MIXED -> false;
        });
    }
}
