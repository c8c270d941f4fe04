package dev.equipoise.policies.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.catalog.Factor;
import dev.equipoise.policies.document.PolicyFactor.Direction;
import dev.equipoise.policies.document.PolicyFactor.Level;
import dev.equipoise.problem.Violation;

/** Reads factors: the catalogue's by id, the policy's own in full. */
final class FactorReader {

    private static final int MOST_LEVELS = 30;

    private final Catalog catalog;
    private final Ids ids;

    FactorReader(Catalog catalog, Ids ids) {
        this.catalog = catalog;
        this.ids = ids;
    }

    Map<String, PolicyFactor> factors(Spot spot) {
        var factors = new LinkedHashMap<String, PolicyFactor>();
        spot.members().forEach((id, factor) -> factors.put(id, factor(id, factor)));
        return factors;
    }

    /** The catalogue's in its order, then the policy's own by id: the order of members in an object means nothing. */
    List<String> order(Map<String, PolicyFactor> factors) {
        var order = new ArrayList<>(catalog.factors().stream().map(Factor::id).filter(factors::containsKey).toList());
        factors.keySet().stream().filter(id -> !order.contains(id)).sorted().forEach(order::add);
        return order;
    }

    private PolicyFactor factor(String id, Spot spot) {
        spot.members();
        spot.only("title", "effect", "levels", "values");
        Optional<PolicyFactor> known = catalog.findFactor(id).map(FactorReader::fromCatalog);
        if (known.isEmpty()) {
            ids.own(spot, id);
        }
        boolean inFull = known.isEmpty() || !spot.get("levels").absent() || !spot.get("effect").absent()
                || !spot.get("title").absent();
        PolicyFactor defined = inFull ? own(spot) : known.get();
        if (inFull && known.isPresent() && !known.get().definedAs(defined)) {
            spot.flaw("'" + id
                    + "' is a factor of the catalogue: leave title, effect and levels to it, or choose another id.");
        }
        return new PolicyFactor(defined.title(), defined.effect(), defined.levels(),
                values(spot.get("values"), defined));
    }

    private static PolicyFactor fromCatalog(Factor factor) {
        Direction effect = factor.effect() == Factor.Effect.RAISES ? Direction.RAISES : Direction.LOWERS;
        return new PolicyFactor(factor.title(), effect,
                factor.levels().stream().map(level -> new Level(level.id(), level.from())).toList(), Map.of());
    }

    private static PolicyFactor own(Spot spot) {
        List<Level> levels = spot.get("levels").items().stream().map(level -> {
            level.only("id", "from");
            return new Level(level.get("id").id(), level.get("from").wholeOrNull());
        }).toList();
        if (levels.isEmpty() || levels.size() > MOST_LEVELS) {
            spot.get("levels").flaw("A factor has 1 to " + MOST_LEVELS + " levels.");
        }
        Ids.unique(spot.get("levels"), levels.stream().map(Level::id).toList());
        return new PolicyFactor(spot.get("title").text(), spot.get("effect").word(Direction.values()), levels,
                Map.of());
    }

    private static Map<String, Long> values(Spot spot, PolicyFactor factor) {
        var values = new LinkedHashMap<String, Long>();
        List<String> levels = factor.levels().stream().map(Level::id).toList();
        spot.members().forEach((level, value) -> {
            if (!levels.contains(level)) {
                value.violation(Violation.unknown(value.pointer, "such level as", level, levels));
            }
            values.put(level, value.whole());
        });
        if (!values.isEmpty() && !values.keySet().containsAll(levels)) {
            spot.flaw("Every level needs a value: " + String.join(", ", levels) + ".");
        }
        return values;
    }
}
