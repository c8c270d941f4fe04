package dev.equipoise.policies.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import org.semver4j.Semver;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.catalog.Stage;
import dev.equipoise.policies.document.PolicyDocument.StageOptions;
import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/**
 * Reads a policy's tree and writes out what it takes from the catalogue. A source may write that out itself, but not
 * otherwise than the catalogue has it: so a published document can be read again and is the same.
 */
public final class DocumentReader {

    private static final List<String> CONTEXTS = List.of("civil", "administrative", "criminal");

    private static final int LONGEST_VERSION = 64;

    private final Catalog catalog;

    public DocumentReader(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * @throws Rejected with every mistake, each with its JSON pointer; conditions are checked when the policy is compiled
     */
    public PolicyDocument read(ObjectNode tree) {
        var found = new ArrayList<Violation>();
        PolicyDocument document = read(tree, found);
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
        return document;
    }

    /**
     * @param found takes every mistake; where there is one, the document has something harmless in its place, and serves
     *            only to look for more
     */
    public PolicyDocument read(ObjectNode tree, List<Violation> found) {
        var root = new Spot(tree, "", found);
        PolicyDocument document = document(root);
        new Fit(root, document).check();
        return document;
    }

    private PolicyDocument document(Spot root) {
        root.only("policy", "version", "title", "description", "effective", "scope", "authority", "notes", "scoring",
                "gates",
                "options", "order", "factors", "weights", "facts", "rules", "considerations", "caveats", "tiers",
                "impossible", "contexts", "stages");
        var ids = new Ids(catalog.protectedNames());
        Scope scope = HeadReader.scope(root.get("scope"), stageIds());
        List<Stage> governed = catalog.stages().stream().filter(stage -> Scope.covers(scope.stages(), stage.id()))
                .toList();
        Map<String, StageOptions> stages = StageReader.stages(root.get("options"), governed);
        var scoring = HeadReader.scoring(root.get("scoring"));
        var factorReader = new FactorReader(catalog, ids);
        Map<String, PolicyFactor> factors = factorReader.factors(root.get("factors"));
        List<PolicyGate> gates = new GateReader(catalog, ids, stages).gates(root.get("gates"));
        var document = new PolicyDocument(root.get("policy").id(), version(root.get("version")),
                root.get("title").text(),
                root.get("description").textOrNull(), HeadReader.effective(root.get("effective")), scope,
                HeadReader.authority(root.get("authority")), root.get("notes").texts(), scoring, gates,
                StageReader.turned(root.get("options")), factorReader.order(factors), factors,
                WeightReader.weights(root.get("weights"), scoring.method(), factors, stages.keySet()),
                new FactReader(catalog, ids).facts(root.get("facts"), gates),
                new RuleReader(ids, stages.keySet()).rules(root.get("rules")),
                new ConsiderationReader(ids, stages.keySet()).considerations(root.get("considerations")),
                ConsiderationReader.caveats(root.get("caveats")),
                TierReader.tiers(root.get("tiers"), stages),
                root.get("impossible").texts(), CONTEXTS, stages);
        if (factors.isEmpty() && scoring.method() != PolicyDocument.ScoringMethod.NONE) {
            root.get("factors").flaw("Without factors there is no score; method none needs none.");
        }
        sameAs(root.get("order"), document.order(), Spot::texts);
        sameAs(root.get("contexts"), CONTEXTS, Spot::texts);
        sameAs(root.get("stages"), stages, DocumentReader::stages);
        return document;
    }

    private List<String> stageIds() {
        return catalog.stages().stream().map(Stage::id).toList();
    }

    private static String version(Spot spot) {
        String version = spot.text();
        if (!version.isEmpty() && (version.length() > LONGEST_VERSION || !Semver.isValid(version))) {
            spot.flaw("A version has three numbers, as in 1.0.0 (semver.org), and at most 64 characters.");
        }
        return version;
    }

    private static <T> void sameAs(Spot spot, T expected, Function<Spot, T> reading) {
        if (!spot.absent() && !reading.apply(spot).equals(expected)) {
            spot.flaw(
                    "This follows from the rest and the catalogue, and may be left out; as written it differs from them.");
        }
    }

    private static Map<String, StageOptions> stages(Spot spot) {
        var stages = new TreeMap<String, StageOptions>();
        spot.members().forEach((id, stage) -> stages.put(id,
                new StageOptions(stage.get("favorable").texts(), stage.get("enforcement").texts())));
        return stages;
    }
}
