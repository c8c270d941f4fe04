package dev.equipoise.policies.guard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import dev.equipoise.engine.policy.TierDefinition;
import dev.equipoise.policies.guard.Finding.Guard;

/** Finds the tiers and options of one stage that no profile with nothing unknown comes to. */
final class Reachable {

    private final List<Scene> scenes;
    private final Set<Integer> tiers = new LinkedHashSet<>();
    private final Set<String> options = new LinkedHashSet<>();

    private Reachable(List<Scene> scenes) {
        this.scenes = scenes;
    }

    /**
     * @param reached by scene, what complete profiles come to
     */
    static List<Finding> missing(List<Scene> scenes, List<Spread> reached) {
        var found = new Reachable(scenes);
        for (int at = 0; at < scenes.size(); at++) {
            Scene scene = scenes.get(at);
            reached.get(at).cells.keySet().forEach(outcome -> found.reach(scene, outcome));
        }
        return found.findings();
    }

    private void reach(Scene scene, Outcome outcome) {
        int tier = scene.answer(outcome, Outcome.NOTHING);
        if (tier == Scene.MOOT || tier == Scene.UNAVAILABLE) {
            return;
        }
        tiers.add(tier);
        options.addAll(scene.favorable(tier, outcome.gates));
        var enforcement = new ArrayList<>(scene.stage.enforcement());
        enforcement.removeAll(scene.law.on(outcome.gates).enforcement());
        options.addAll(enforcement);
    }

    private List<Finding> findings() {
        Scene scene = scenes.get(0);
        Witness witness = Witness.nothingKnown(scene);
        var findings = new ArrayList<Finding>();
        for (int place = 0; place < scene.policy.tiers().size(); place++) {
            TierDefinition tier = scene.policy.tiers().get(place);
            if (!tiers.contains(place)) {
                findings.add(Finding.at(scene, Guard.TIER_UNREACHABLE, tier.id(),
                        "No profile comes to the tier " + tier.id() + ".", witness));
            }
        }
        var all = new ArrayList<>(scene.stage.favorable());
        all.addAll(scene.stage.enforcement());
        all.stream().filter(option -> !options.contains(option)).forEach(option -> findings.add(Finding.at(scene,
                Guard.OPTION_UNREACHABLE, option, "No profile leaves the option " + option + " open.", witness)));
        return findings;
    }
}
