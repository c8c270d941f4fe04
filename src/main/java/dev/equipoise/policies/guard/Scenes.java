package dev.equipoise.policies.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Reads;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;
import dev.equipoise.engine.policy.StageDefinition;
import dev.equipoise.policies.document.PolicyDocument;

/** Sets scenes up: finds what conditions read together, and the values that they can tell apart. */
final class Scenes {

    private final Scene scene;
    private final Classes classes;
    /** Factors by place; facts behind them. */
    private final List<Set<Integer>> together = new ArrayList<>();

    private Scenes(Scene scene, Classes classes) {
        this.scene = scene;
        this.classes = classes;
    }

    /** One for each context and day that conditions at the stage tell apart. */
    static List<Scene> at(PolicyDefinition policy, PolicyDocument document, StageDefinition stage) {
        var scenes = new ArrayList<Scene>();
        List<String> contexts = readsContext(document) ? policy.contexts() : policy.contexts().subList(0, 1);
        for (String context : contexts) {
            var classes = new Classes(policy, document, conditions(policy, stage));
            for (LocalDate day : classes.days(stage.id(), context)) {
                scenes.add(new Scenes(new Scene(policy, stage, context, day), classes).set());
            }
        }
        return scenes;
    }

    /** One in a given context and on a given day. */
    static Scene at(PolicyDefinition policy, PolicyDocument document, StageDefinition stage, String context,
            LocalDate day) {
        var classes = new Classes(policy, document, conditions(policy, stage));
        return new Scenes(new Scene(policy, stage, context, day), classes).set();
    }

    static boolean readsContext(PolicyDocument document) {
        return Stream.of(document.rules().stream().map(rule -> rule.when()),
                document.gates().stream().map(gate -> gate.when()), document.impossible().stream())
                .flatMap(each -> each).anyMatch(source -> source.contains("context"));
    }

    private static List<Condition> conditions(PolicyDefinition policy, StageDefinition stage) {
        return Stream.of(
                policy.rules().stream().filter(rule -> rule.appliesAt(stage.id())).map(RuleDefinition::when),
                policy.gates().stream().filter(gate -> gate.appliesAt(stage.id())).map(gate -> gate.when()),
                policy.impossible().stream()).flatMap(each -> each).toList();
    }

    private Scene set() {
        conditions(scene.policy, scene.stage).forEach(condition -> join(keys(condition.reads())));
        IntStream.range(0, scene.policy.factors().size()).forEach(factor -> join(new TreeSet<>(Set.of(factor))));
        scene.groups = together.stream().map(this::group).toList();
        scene.complete = classes.complete();
        return scene;
    }

    private Set<Integer> keys(Reads reads) {
        var read = new TreeSet<>(reads.factors());
        read.addAll(reads.measures());
        reads.facts().forEach(fact -> read.add(scene.policy.factors().size() + fact));
        return read;
    }

    /** Conditions that read nothing have a group of their own, without variables. */
    private void join(Set<Integer> read) {
        together.removeIf(group -> {
            boolean meets = group.stream().anyMatch(read::contains) || group.isEmpty() && read.isEmpty();
            return meets && (read.addAll(group) || true);
        });
        together.add(read);
    }

    private Group group(Set<Integer> read) {
        List<RuleDefinition> rules = scene.rules.stream().filter(rule -> within(rule.when(), read)).toList();
        int[] gates = IntStream.range(0, scene.gates.size())
                .filter(place -> within(scene.gates.get(place).when(), read)).toArray();
        boolean open = gates.length > 0 || rules.stream().anyMatch(rule -> !rule.when().reads().ranksAlone());
        List<Variable> variables = read.stream()
                .map(key -> key < scene.policy.factors().size()
                        ? factor(key, open, rules)
                        : fact(key - scene.policy.factors().size(), rules))
                .toList();
        return new Group(scene, variables, rules, gates,
                scene.policy.impossible().stream().filter(condition -> within(condition, read)).toList());
    }

    private boolean within(Condition condition, Set<Integer> group) {
        Set<Integer> read = keys(condition.reads());
        return read.isEmpty() ? group.isEmpty() : group.containsAll(read);
    }

    private Variable fact(int fact, List<RuleDefinition> rules) {
        return Variable.fact(fact, classes.fact(fact, scene.stage.id(), scene.context, scene.day),
                rules.stream().anyMatch(rule -> rule.when().reads().facts().contains(fact)));
    }

    private Variable factor(int place, boolean open, List<RuleDefinition> rules) {
        long[] measures = measured(place, rules)
                ? classes.measures(place, scene.stage.id(), scene.context, scene.day)
                : new long[0];
        return Variable.factor(place, scene.policy.factors().get(place), measures, open);
    }

    private boolean measured(int factor, List<RuleDefinition> rules) {
        return Stream.concat(rules.stream().map(RuleDefinition::when), scene.gates.stream().map(gate -> gate.when()))
                .anyMatch(condition -> condition.reads().measures().contains(factor));
    }
}
