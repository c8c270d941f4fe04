package dev.equipoise.policies.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.catalog.FactEntry;
import dev.equipoise.policies.document.PolicyFact.Type;

/** Reads facts: the registry's by type, the policy's own in full; and adds those that the catalogue's gates read. */
final class FactReader {

    private final Catalog catalog;
    private final Ids ids;

    FactReader(Catalog catalog, Ids ids) {
        this.catalog = catalog;
        this.ids = ids;
    }

    Map<String, PolicyFact> facts(Spot spot, List<PolicyGate> gates) {
        var facts = new TreeMap<String, PolicyFact>();
        spot.members().forEach((id, fact) -> facts.put(id, fact(id, fact)));
        for (PolicyGate gate : gates) {
            if (catalog.findGate(gate.id()).isPresent()) {
                catalog.findFact(gate.id()).ifPresent(entry -> facts.putIfAbsent(gate.id(), fromRegistry(entry)));
            }
        }
        return facts;
    }

    private PolicyFact fact(String id, Spot spot) {
        Optional<PolicyFact> known = catalog.findFact(id).map(FactReader::fromRegistry);
        if (known.isEmpty()) {
            ids.own(spot, id);
        }
        boolean brief = spot.node.isTextual();
        PolicyFact written = brief
                ? new PolicyFact(spot.word(Type.values()), null, List.of(), null, null, null, null)
                : own(spot);
        if (known.isEmpty()) {
            needsChoices(spot, written);
            return written;
        }
        if (brief ? written.type() != known.get().type() : !written.equals(known.get())) {
            spot.flaw("'" + id + "' is a " + known.get().type().word()
                    + " of the registry: name just its type, or choose another id.");
        }
        return known.get();
    }

    private static void needsChoices(Spot spot, PolicyFact fact) {
        if ((fact.type() == Type.CHOICE) == fact.choices().isEmpty()) {
            spot.flaw("A choice lists its choices, and nothing else does.");
        }
        Ids.unique(spot.get("choices"), fact.choices());
    }

    private static PolicyFact own(Spot spot) {
        spot.isObject();
        spot.only("type", "title", "choices", "unit", "min", "max", "favorableOnly");
        return new PolicyFact(spot.get("type").word(Type.values()), spot.get("title").textOrNull(),
                spot.get("choices").items().stream().map(Spot::id).toList(), spot.get("unit").textOrNull(),
                spot.get("min").wholeOrNull(), spot.get("max").wholeOrNull(), spot.get("favorableOnly").yesOrNull());
    }

    private static PolicyFact fromRegistry(FactEntry entry) {
        Type type = Type.valueOf(entry.type().name());
        return new PolicyFact(type, entry.title(), entry.choices().stream().map(FactEntry.Choice::id).toList(),
                entry.unit(), entry.min(), entry.max(), entry.favorableOnly() ? Boolean.TRUE : null);
    }
}
