package dev.equipoise.policies.guard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import dev.equipoise.engine.policy.GateDefinition;
import dev.equipoise.engine.policy.Method;
import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.RuleDefinition;
import dev.equipoise.engine.policy.StageDefinition;
import dev.equipoise.policies.diff.Matrix;

/** A policy at one stage, in one context, on one day: what answers a part of a profile adds up to. */
final class Scene {

    /** In place of a tier: enforcement is barred, or every favorable option is. */
    static final int MOOT = -1;
    static final int UNAVAILABLE = 99;
    /** The policy says that the ratings cannot stand together. */
    static final int IMPOSSIBLE = 100;

    final PolicyDefinition policy;
    final StageDefinition stage;
    final String context;
    final LocalDate day;
    final List<RuleDefinition> rules;
    final List<GateDefinition> gates;
    final Law law;
    /** By band, lowest first: the tier, and its first score in thousandths. */
    private final int[] tier;
    private final long[] from;
    List<Group> groups = List.of();
    /** Whether facts are tried in every class that comparisons cut. */
    boolean complete = true;

    Scene(PolicyDefinition policy, StageDefinition stage, String context, LocalDate day) {
        this.policy = policy;
        this.stage = stage;
        this.context = context;
        this.day = day;
        rules = policy.rules().stream().filter(rule -> rule.appliesAt(stage.id())).toList();
        gates = policy.gates().stream().filter(gate -> gate.appliesAt(stage.id())).toList();
        law = new Law(stage, gates);
        tier = IntStream.range(0, policy.tiers().size()).filter(this::scored).toArray();
        from = IntStream.of(tier).mapToLong(place -> floor(place)).toArray();
    }

    private boolean scored(int place) {
        return policy.method() == Method.NONE
                ? place == policy.tier(policy.otherwise())
                : place == 0 || policy.tiers().get(place).from() != null;
    }

    private long floor(int place) {
        Long written = policy.tiers().get(place).from();
        return written == null ? Long.MIN_VALUE : written * 1000;
    }

    /** What a factor's level adds to the score, in thousandths. */
    long points(int factor, int rank) {
        var definition = policy.factors().get(factor);
        if (policy.method() == Method.NONE || definition.values().isEmpty()) {
            return 0;
        }
        long value = definition.values().get(rank);
        return policy.method() == Method.SUM
                ? value * 1000
                : value * stage.weights().getOrDefault(definition.id(), 0);
    }

    /** Both together. Once law has decided, nothing else is kept. */
    Outcome both(Outcome one, Outcome other) {
        Outcome sum = one.plus(other);
        return sum.gates != 0 && law.on(sum.gates).decides() ? sum.gatesAlone() : sum;
    }

    /** The tier that is shown where both parts are all there is, or that law decides. */
    int answer(Outcome one, Outcome other) {
        long fired = one.gates | other.gates;
        if (fired != 0 && law.on(fired).decides()) {
            return law.on(fired).moot() ? MOOT : UNAVAILABLE;
        }
        int lowest = UNAVAILABLE;
        for (int a = 0; a < one.pulls.length; a++) {
            for (int b = 0; b < other.pulls.length; b++) {
                int reached = tier[band(one.points[a] + other.points[b])];
                lowest = Math.min(lowest, Pull.apply(Pull.both(one.pulls[a], other.pulls[b]), reached));
            }
        }
        return lowest;
    }

    /** The favorable options that are left with an answer. */
    List<String> favorable(int answer, long fired) {
        var open = new ArrayList<String>();
        if (answer == MOOT) {
            open.addAll(stage.favorable());
        } else if (answer != UNAVAILABLE) {
            open.addAll(policy.tiers().get(answer).opens().getOrDefault(stage.id(), stage.favorable()));
        }
        open.removeAll(law.on(fired).favorable());
        return open;
    }

    /** What an answer is called. */
    String named(int answer) {
        return switch (answer) {
            case MOOT -> Matrix.MOOT;
            case UNAVAILABLE -> Matrix.UNAVAILABLE;
            case IMPOSSIBLE -> Matrix.IMPOSSIBLE;
            default -> policy.tiers().get(answer).id();
        };
    }

    private int band(long score) {
        int band = from.length - 1;
        while (band > 0 && score < from[band]) {
            band--;
        }
        return band;
    }

    /** Every group but one. */
    List<Group> without(Group left) {
        var rest = new ArrayList<>(groups);
        rest.remove(left);
        return rest;
    }
}
