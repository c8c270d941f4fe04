package dev.equipoise.catalog;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/** The catalogues, read once. Lists are in catalogue order, in which contributions tie; an unknown id is not found. */
@ApplicationScoped
public class Catalog {

    private final Shelf<Stage> stages = Shelf.of("stage", CatalogFiles.read("stages", "stages", Stage.class),
            Stage::id);
    private final Shelf<Factor> factors = Shelf.of("factor", CatalogFiles.read("factors", "factors", Factor.class),
            Factor::id);
    private final Shelf<FactEntry> facts = Shelf.of("fact", CatalogFiles.read("facts", "facts", FactEntry.class),
            FactEntry::id);
    private final Shelf<GateEntry> gates = Shelf.of("gate", CatalogFiles.read("gates", "gates", GateEntry.class),
            GateEntry::id);
    private final ProtectedNames protectedNames = new ProtectedNames(
            CatalogFiles.read("protected", "terms", ProtectedTerm.class));

    public List<Stage> stages() {
        return stages.items();
    }

    public Stage stage(String id) {
        return stages.get(id);
    }

    public Optional<Stage> findStage(String id) {
        return stages.find(id);
    }

    public List<Factor> factors() {
        return factors.items();
    }

    public Factor factor(String id) {
        return factors.get(id);
    }

    public Optional<Factor> findFactor(String id) {
        return factors.find(id);
    }

    public List<FactEntry> facts() {
        return facts.items();
    }

    public FactEntry fact(String id) {
        return facts.get(id);
    }

    public Optional<FactEntry> findFact(String id) {
        return facts.find(id);
    }

    public List<GateEntry> gates() {
        return gates.items();
    }

    public GateEntry gate(String id) {
        return gates.get(id);
    }

    public Optional<GateEntry> findGate(String id) {
        return gates.find(id);
    }

    public ProtectedNames protectedNames() {
        return protectedNames;
    }
}
