package dev.equipoise.policies;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.policy.ConsiderationDefinition;
import dev.equipoise.engine.policy.Direction;
import dev.equipoise.engine.policy.FactDefinition;
import dev.equipoise.engine.policy.FactType;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.GateDefinition;
import dev.equipoise.engine.policy.LevelDefinition;
import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;
import dev.equipoise.engine.policy.StageDefinition;
import dev.equipoise.engine.policy.TierDefinition;
import dev.equipoise.policies.cel.Vocabulary;
import dev.equipoise.policies.document.PolicyDocument;
import dev.equipoise.policies.document.PolicyFactor;
import dev.equipoise.policies.document.Scope;
import dev.equipoise.problem.Rejected;
import dev.equipoise.problem.Violation;

/** Turns a document into what the engine reads. */
final class DefinitionBuilder {

    private final PolicyDocument document;
    private final List<FactorDefinition> factors;
    private final List<FactDefinition> facts;
    private final List<Violation> found = new ArrayList<>();
    private final ConditionReader conditions;

    private DefinitionBuilder(PolicyDocument document) {
        this.document = document;
        factors = document.factors().entrySet().stream()
                .sorted(comparingInt(factor -> document.order().indexOf(factor.getKey())))
                .map(factor -> factor(factor.getKey(), factor.getValue())).toList();
        facts = new TreeMap<>(document.facts()).entrySet().stream().map(fact -> new FactDefinition(fact.getKey(),
                FactType.valueOf(fact.getValue().type().name()), fact.getValue().choices())).toList();
        conditions = new ConditionReader(new Vocabulary(factors, facts,
                document.stages().keySet().stream().sorted().toList(), document.contexts()), found);
    }

    /**
     * @throws Rejected with every flaw of its conditions
     */
    static PolicyDefinition build(PolicyDocument document) {
        return new DefinitionBuilder(document).definition();
    }

    /** Notes every flaw of its conditions, also where other things are wrong with the document. */
    static void check(PolicyDocument document, List<Violation> found) {
        var builder = new DefinitionBuilder(document);
        builder.rules();
        builder.gates();
        builder.considerations();
        List<Condition> impossible = builder.impossible();
        for (int at = 0; at < impossible.size(); at++) {
            if (!impossible.get(at).reads().ranksAlone()) {
                builder.found.add(new Violation("/impossible/" + at, "What is impossible may be said of ranks alone."));
            }
        }
        found.addAll(builder.found);
    }

    private PolicyDefinition definition() {
        var definition = new PolicyDefinition(Method.valueOf(document.scoring().method().name()),
                document.scoring().otherwise(), factors, facts, document.contexts(), stages(), tiers(), rules(),
                gates(), impossible(), considerations());
        if (!found.isEmpty()) {
            throw new Rejected(found);
        }
        return definition;
    }

    private static FactorDefinition factor(String id, PolicyFactor factor) {
        List<LevelDefinition> levels = factor.levels().stream()
                .map(level -> new LevelDefinition(level.id(), level.from())).toList();
        if (levels.isEmpty() || levels.size() > FactorDefinition.MOST_LEVELS) {
            // Refused already, where the document was read; conditions are still looked at.
            return new FactorDefinition(id, Direction.MIXED, List.of(new LevelDefinition("any", null)), List.of());
        }
        boolean whole = levels.stream().allMatch(level -> factor.values().containsKey(level.id()));
        List<Long> values = !whole
                ? List.of()
                : levels.stream().map(level -> factor.values().get(level.id())).toList();
        return new FactorDefinition(id, Direction.valueOf(factor.effect().name()), levels, values);
    }

    private List<StageDefinition> stages() {
        return new TreeMap<>(document.stages()).entrySet().stream()
                .map(stage -> new StageDefinition(stage.getKey(), stage.getValue().favorable(),
                        stage.getValue().enforcement(), document.weights().getOrDefault(stage.getKey(), Map.of())))
                .toList();
    }

    private List<TierDefinition> tiers() {
        return document.tiers().stream().map(tier -> new TierDefinition(tier.id(), tier.from(), tier.opens())).toList();
    }

    private List<RuleDefinition> rules() {
        var rules = new ArrayList<RuleDefinition>();
        for (int at = 0; at < document.rules().size(); at++) {
            var rule = document.rules().get(at);
            Condition when = conditions.read(rule.when(), "/rules/" + at + "/when");
            rules.add(new RuleDefinition(rule.id(), set(rule.stages()), when, Consequences.effect(rule.then())));
        }
        return rules;
    }

    private List<GateDefinition> gates() {
        var gates = new ArrayList<GateDefinition>();
        for (int at = 0; at < document.gates().size(); at++) {
            var gate = document.gates().get(at);
            Condition when = conditions.read(gate.when(), "/gates/" + at + "/when");
            gates.add(new GateDefinition(gate.id(), governed(gate.stages()), when, Consequences.barred(gate.bars()),
                    Set.copyOf(gate.options())));
        }
        return gates;
    }

    private List<Condition> impossible() {
        var impossible = new ArrayList<Condition>();
        for (int at = 0; at < document.impossible().size(); at++) {
            impossible.add(conditions.read(document.impossible().get(at), "/impossible/" + at));
        }
        return impossible;
    }

    private List<ConsiderationDefinition> considerations() {
        var considerations = new ArrayList<ConsiderationDefinition>();
        for (int at = 0; at < document.considerations().size(); at++) {
            var one = document.considerations().get(at);
            Condition when = one.when() == null
                    ? null
                    : conditions.read(one.when(), "/considerations/" + at + "/when");
            considerations.add(new ConsiderationDefinition(one.id(), set(one.stages()), when));
        }
        return considerations;
    }

    private static Set<String> set(List<String> stages) {
        return stages.contains(Scope.ANY) ? Set.of() : Set.copyOf(stages);
    }

    /** A gate of the catalogue may also stand at stages that this policy does not govern. */
    private Set<String> governed(List<String> stages) {
        return set(stages.stream().filter(id -> id.equals(Scope.ANY) || document.stages().containsKey(id)).toList());
    }
}
