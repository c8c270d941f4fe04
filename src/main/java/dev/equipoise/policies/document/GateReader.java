package dev.equipoise.policies.document;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.catalog.GateEntry;
import dev.equipoise.policies.document.PolicyDocument.StageOptions;
import dev.equipoise.policies.document.PolicyDocument.Verified;
import dev.equipoise.policies.document.PolicyGate.Bars;
import dev.equipoise.problem.Violation;

/** Reads gates: the catalogue's by id, the policy's own in full. */
final class GateReader {

    private final Catalog catalog;
    private final Ids ids;
    private final Map<String, StageOptions> stages;

    GateReader(Catalog catalog, Ids ids, Map<String, StageOptions> stages) {
        this.catalog = catalog;
        this.ids = ids;
        this.stages = stages;
    }

    List<PolicyGate> gates(Spot spot) {
        List<PolicyGate> gates = spot.items().stream().flatMap(one -> gate(one).stream()).toList();
        Ids.unique(spot, gates.stream().map(PolicyGate::id).toList());
        return gates;
    }

    private Optional<PolicyGate> gate(Spot spot) {
        if (spot.node.isTextual()) {
            Optional<PolicyGate> named = catalog.findGate(spot.node.asText()).map(GateReader::fromCatalog);
            if (named.isEmpty()) {
                spot.violation(Violation.unknown(spot.pointer, "such gate in the catalogue as", spot.node.asText(),
                        catalog.gates().stream().map(GateEntry::id).toList()));
            }
            named.ifPresent(gate -> standsSomewhere(spot, gate));
            return named;
        }
        return spot.isObject() ? Optional.of(inFull(spot)) : Optional.empty();
    }

    private PolicyGate inFull(Spot spot) {
        PolicyGate written = written(spot);
        Optional<PolicyGate> known = catalog.findGate(written.id()).map(GateReader::fromCatalog);
        if (known.isPresent()) {
            if (!written.equals(known.get())) {
                spot.flaw("'" + written.id() + "' is a gate of the catalogue: name just its id, or choose another.");
            }
            standsSomewhere(spot, known.get());
            return known.get();
        }
        ids.own(spot.get("id"), written.id());
        HeadReader.mustExist(spot.get("stages"), written.stages(), List.copyOf(stages.keySet()));
        written.options().stream().filter(option -> sideOf(written).noneMatch(option::equals))
                .forEach(option -> spot.get("options").flaw("'" + option + "' is no option that this gate could bar."));
        return written;
    }

    private static PolicyGate written(Spot spot) {
        spot.only("id", "title", "stages", "when", "bars", "options", "because", "source", "verified", "contested",
                "note");
        return new PolicyGate(spot.get("id").id(), spot.get("title").textOrNull(), spot.get("stages").idsOrAny(),
                spot.get("when").text(), spot.get("bars").word(Bars.values()), spot.get("options").texts(),
                spot.get("because").text(), spot.get("source").textOrNull(),
                spot.get("verified").wordOrNull(Verified.values()), spot.get("contested").yesOrNull(),
                spot.get("note").textOrNull());
    }

    private Stream<String> sideOf(PolicyGate gate) {
        return stages.entrySet().stream().filter(stage -> Scope.covers(gate.stages(), stage.getKey()))
                .map(Map.Entry::getValue)
                .flatMap(options -> (gate.bars() == Bars.DISCRETION ? options.favorable() : options.enforcement())
                        .stream());
    }

    private void standsSomewhere(Spot spot, PolicyGate gate) {
        if (stages.keySet().stream().noneMatch(stage -> Scope.covers(gate.stages(), stage))) {
            spot.flaw("The gate " + gate.id() + " stands at no stage that this policy governs.");
        }
    }

    private static PolicyGate fromCatalog(GateEntry gate) {
        return new PolicyGate(gate.id(), gate.title(), gate.stages(), gate.when(), Bars.valueOf(gate.bars().name()),
                gate.options(), gate.because(), gate.source(), Verified.valueOf(gate.verified().name()),
                gate.contested() ? Boolean.TRUE : null, null);
    }
}
