package dev.equipoise.policies.guard;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.equipoise.engine.policy.Direction;
import dev.equipoise.engine.policy.FactorDefinition;
import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.policies.document.PolicyDocument;
import dev.equipoise.policies.guard.Finding.Guard;

/** Changes one thing at a time: a fact that may only favor, a factor's rank; and notes the factors that change nothing. */
final class Changing {

    private final PolicyDefinition policy;
    private final PolicyDocument document;
    private final Set<Integer> telling = new LinkedHashSet<>();
    private boolean sampled;

    Changing(PolicyDefinition policy, PolicyDocument document) {
        this.policy = policy;
        this.document = document;
    }

    /**
     * Looks at one more scene.
     *
     * @param open whether law leaves some profile there to the score
     * @return what changes there as it should not
     */
    List<Finding> look(Scene scene, boolean open) {
        var findings = new ArrayList<Finding>();
        for (Group group : scene.groups) {
            var pairs = new Pairs(group);
            for (int at = 0; at < group.variables.size(); at++) {
                Variable variable = group.variables.get(at);
                if (variable.factor() < 0) {
                    favorable(scene, pairs, at, variable, findings);
                } else {
                    direction(scene, pairs, at, variable, group.plain(), findings);
                    tells(scene, pairs, at, variable, group.plain(), open);
                }
            }
            sampled |= pairs.sampled();
        }
        return findings;
    }

    /** Whether somewhere not all pairs were tried. */
    boolean sampled() {
        return sampled;
    }

    private void favorable(Scene scene, Pairs pairs, int at, Variable variable, List<Finding> findings) {
        String fact = policy.facts().get(variable.fact()).id();
        var written = document.facts().get(fact);
        if (written == null || !Boolean.TRUE.equals(written.favorableOnly())) {
            return;
        }
        Pairs.Pair pair = pairs.first(at, (from, to) -> variable.numbers()[from] == 0 && variable.numbers()[to] == 1,
                new Higher(scene, Changing::worse, true));
        if (pair != null) {
            findings.add(Finding.at(scene, Guard.FAVORABLE_FACT_RAISES, fact, "The fact " + fact
                    + " may only favor the person, but turning it from false to true makes the answer worse.",
                    pair.one(), pair.other()));
        }
    }

    private static boolean worse(Scene scene, Outcome before, Outcome after, Outcome rest) {
        int first = scene.answer(before, rest);
        int second = scene.answer(after, rest);
        return second > first || second == first && !scene.favorable(second, after.gates | rest.gates)
                .containsAll(scene.favorable(first, before.gates | rest.gates));
    }

    /** Without rules there is no need to look: values never run against the direction. */
    private void direction(Scene scene, Pairs pairs, int at, Variable variable, boolean plain,
            List<Finding> findings) {
        FactorDefinition factor = policy.factors().get(variable.factor());
        if (plain || factor.direction() == Direction.MIXED) {
            return;
        }
        boolean raises = factor.direction() == Direction.RAISES;
        Pairs.Pair pair = pairs.first(at,
                (from, to) -> variable.known(from) && variable.known(to) && variable.rank(from) < variable.rank(to),
                new Higher(scene, (here, before, after, rest) -> moves(here, before, after, rest, !raises), !raises));
        if (pair != null) {
            findings.add(Finding.at(scene, Guard.RULE_BREAKS_DIRECTION, factor.id(), "A higher rank of " + factor.id()
                    + ", which " + (raises ? "raises" : "lowers") + " priority, here does the opposite.", pair.one(),
                    pair.other()));
        }
    }

    private static boolean moves(Scene scene, Outcome before, Outcome after, Outcome rest, boolean up) {
        int first = scene.answer(before, rest);
        int second = scene.answer(after, rest);
        boolean lawDecides = Math.min(first, second) == Scene.MOOT || Math.max(first, second) == Scene.UNAVAILABLE;
        return !lawDecides && (up ? second > first : second < first);
    }

    private void tells(Scene scene, Pairs pairs, int at, Variable variable, boolean plain, boolean open) {
        int factor = variable.factor();
        if (telling.contains(factor)) {
            return;
        }
        boolean tells = plain
                ? open && weighed(scene, factor)
                : pairs.first(at, (from, to) -> variable.known(from) && variable.known(to) && from < to,
                        (before, after, rest) -> differ(scene, before, after, rest)) != null;
        if (tells) {
            telling.add(factor);
        }
    }

    private boolean weighed(Scene scene, int factor) {
        return IntStream.range(1, policy.factors().get(factor).levels().size())
                .anyMatch(rank -> scene.points(factor, rank) != scene.points(factor, 0));
    }

    private boolean differ(Scene scene, Outcome before, Outcome after, Outcome rest) {
        int tier = scene.answer(before, rest);
        if (tier != scene.answer(after, rest)) {
            return true;
        }
        boolean lawDecides = tier == Scene.MOOT || tier == Scene.UNAVAILABLE;
        boolean score = policy.method() != Method.NONE && !lawDecides && before.score() != after.score();
        return score || !scene.law.on(before.gates | rest.gates).equals(scene.law.on(after.gates | rest.gates));
    }

    /** After all scenes: factors that change no answer, and that nobody is to weigh either. */
    List<Finding> idle() {
        var findings = new ArrayList<Finding>();
        policy.considerations().stream().flatMap(one -> Stream.ofNullable(one.when()))
                .forEach(when -> telling.addAll(when.reads().factors()));
        for (int factor = 0; factor < policy.factors().size(); factor++) {
            if (!telling.contains(factor)) {
                String id = policy.factors().get(factor).id();
                findings.add(Finding.in("/factors/" + id, Guard.FACTOR_IDLE, id,
                        "The factor " + id + " changes no answer at any stage."));
            }
        }
        return findings;
    }

    private interface Seen {

        boolean test(Scene scene, Outcome before, Outcome after, Outcome rest);
    }

    /** Something that shows only where the tier rises, or only where it falls. */
    private record Higher(Scene scene, Seen seen, boolean up) implements Pairs.Related {

        @Override
        public boolean test(Outcome before, Outcome after, Outcome rest) {
            return seen.test(scene, before, after, rest);
        }

        @Override
        public boolean possible(Outcome before, Outcome after) {
            return up ? !before.noLowerThan(after) : !after.noLowerThan(before);
        }
    }
}
