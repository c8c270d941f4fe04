package dev.equipoise.policies.guard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import dev.equipoise.catalog.Catalog;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.StageDefinition;
import dev.equipoise.policies.document.PolicyDocument;
import dev.equipoise.policies.guard.Variable.View;

/** Looks for what a policy would do unseen, before anyone approves it. The only door into this package. */
public final class Guards {

    private final PolicyDocument document;
    private final PolicyDefinition policy;
    private final Map<String, Finding> found = new LinkedHashMap<>();
    private final List<Share> shares = new ArrayList<>();
    private final Firing firing = new Firing();
    private final Changing changing;
    private boolean exhaustive = true;

    private Guards(PolicyDocument document, PolicyDefinition policy) {
        this.document = document;
        this.policy = policy;
        changing = new Changing(policy, document);
    }

    /**
     * @param document a policy that can be compiled
     * @param policy the same, compiled
     */
    public static GuardReport of(PolicyDocument document, PolicyDefinition policy, Catalog catalog) {
        var guards = new Guards(document, policy);
        guards.add(Names.in(document, catalog));
        policy.stages().forEach(guards::stage);
        guards.add(guards.firing.never());
        guards.add(guards.changing.idle());
        return GuardReport.of(List.copyOf(guards.found.values()), guards.shares,
                guards.exhaustive && !guards.changing.sampled());
    }

    private void stage(StageDefinition stage) {
        List<Scene> scenes = Scenes.at(policy, document, stage);
        List<Spread> complete = scenes.stream().map(scene -> Spread.over(scene, scene.groups, View.COMPLETE)).toList();
        add(Reachable.missing(scenes, complete));
        add(new Weighing(document, policy).look(stage));
        for (int at = 0; at < scenes.size(); at++) {
            Scene scene = scenes.get(at);
            add(firing.look(scene));
            add(changing.look(scene, complete.get(at).leavesOpen(scene)));
            shares.add(Shares.of(scene, complete.get(at)));
            exhaustive &= scene.complete && complete.get(at).drawn == 0;
        }
    }

    private void add(List<Finding> findings) {
        findings.forEach(finding -> found.merge(key(finding), finding, Guards::joined));
    }

    private static String key(Finding finding) {
        return finding.guard() + " " + finding.subject() + " " + finding.pointer();
    }

    /** The first one's witnesses, at the stages of both. */
    private static Finding joined(Finding one, Finding other) {
        List<String> stages = Stream.concat(one.stages().stream(), other.stages().stream()).distinct().toList();
        return new Finding(one.guard(), one.subject(), stages, one.message(), one.pointer(), one.witnesses());
    }
}
