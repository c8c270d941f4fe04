package dev.equipoise.policies.guard;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.policy.PolicyDefinition;
import dev.equipoise.engine.policy.StageDefinition;
import dev.equipoise.policies.diff.Matrix;
import dev.equipoise.policies.document.PolicyDocument;
import dev.equipoise.policies.guard.JointGroup.Both;

/**
 * Reads every profile under two versions: known levels, with the facts that rules of either read known in each class or
 * unknown. The groups are halved, so that of 390,625
 * profiles only the last step is made one by one; where even that is too much, profiles are drawn with a fixed seed.
 */
public final class Migration {

    /** More pairs than this are drawn. */
    private static final long MOST = 30_000_000;
    private static final int DRAWN = 200_000;
    private static final Both NOTHING = new Both(Outcome.NOTHING, Outcome.NOTHING);

    private final Scene before;
    private final Scene after;
    private final Map<Integer, Map<Integer, BigInteger>> counts = new TreeMap<>();

    private Migration(Scene before, Scene after) {
        this.before = before;
        this.after = after;
    }

    /**
     * @return one matrix for each stage that both govern and each context that either reads; on the later version's first day
     */
    public static List<Matrix> of(PolicyDocument from, PolicyDefinition before, PolicyDocument to,
            PolicyDefinition after) {
        return after.stages().stream().flatMap(stage -> at(stage.id(), from, before, to, after).stream()).toList();
    }

    /** The same at one stage; empty where one of them does not govern it. */
    public static List<Matrix> at(String stage, PolicyDocument from, PolicyDefinition before, PolicyDocument to,
            PolicyDefinition after) {
        Optional<StageDefinition> first = stage(before, stage);
        Optional<StageDefinition> second = stage(after, stage);
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        boolean contexts = Scenes.readsContext(from) || Scenes.readsContext(to);
        return after.contexts().subList(0, contexts ? after.contexts().size() : 1).stream()
                .map(context -> new Migration(
                        Scenes.at(before, from, first.get(), context, to.effective().from()),
                        Scenes.at(after, to, second.get(), context, to.effective().from())).matrix())
                .toList();
    }

    private static Optional<StageDefinition> stage(PolicyDefinition policy, String id) {
        return policy.stages().stream().filter(stage -> stage.id().equals(id)).findFirst();
    }

    private Matrix matrix() {
        List<JointGroup> groups = JointGroup.of(before, after);
        boolean drawn = groups.stream().anyMatch(JointGroup::sampled);
        var left = new HashMap<>(Map.of(NOTHING, BigInteger.ONE));
        var right = new HashMap<>(left);
        List<Map<Both, BigInteger>> parts = groups.stream().map(JointGroup::outcomes)
                .sorted(Comparator.comparingInt((Map<Both, BigInteger> one) -> one.size()).reversed()).toList();
        for (Map<Both, BigInteger> part : parts) {
            if ((long) left.size() * right.size() > MOST) {
                draw(parts);
                return result(true);
            }
            extend(left.size() <= right.size() ? left : right, part);
        }
        left.forEach((one, times) -> count(one, times, right));
        return result(drawn);
    }

    private void extend(Map<Both, BigInteger> sums, Map<Both, BigInteger> more) {
        var longer = new HashMap<Both, BigInteger>();
        sums.forEach((sum, times) -> more.forEach((part, count) -> longer.merge(sum.plus(part, before, after),
                times.multiply(count), BigInteger::add)));
        sums.clear();
        sums.putAll(longer);
    }

    private void count(Both one, BigInteger times, Map<Both, BigInteger> right) {
        var found = new HashMap<Long, BigInteger>();
        right.forEach((two, count) -> found.merge(answers(one, two), count, BigInteger::add));
        found.forEach((answers, count) -> add(answers, count.multiply(times)));
    }

    private void draw(List<Map<Both, BigInteger>> parts) {
        var random = new Random(Combinations.SEED);
        List<Lot<Both, BigInteger>> lots = parts.stream().map(part -> new Lot<>(part, count -> count)).toList();
        for (int draw = 0; draw < DRAWN; draw++) {
            Both sum = NOTHING;
            for (Lot<Both, BigInteger> lot : lots) {
                sum = sum.plus(lot.draw(random).getKey(), before, after);
            }
            add(answers(sum, NOTHING), BigInteger.ONE);
        }
    }

    private long answers(Both one, Both two) {
        return (long) answer(before, one.one(), two.one()) << 32
                | answer(after, one.other(), two.other()) & 0xFFFF_FFFFL;
    }

    private static int answer(Scene scene, @Nullable Outcome one, @Nullable Outcome two) {
        return one == null || two == null ? Scene.IMPOSSIBLE : scene.answer(one, two);
    }

    private void add(long answers, BigInteger count) {
        int from = (int) (answers >> 32);
        int to = (int) answers;
        if (from != Scene.IMPOSSIBLE || to != Scene.IMPOSSIBLE) {
            counts.computeIfAbsent(from, first -> new TreeMap<>()).merge(to, count, BigInteger::add);
        }
    }

    private Matrix result(boolean sampled) {
        var cells = new ArrayList<Matrix.Cell>();
        counts.forEach((from, row) -> row.forEach(
                (to, count) -> cells.add(new Matrix.Cell(before.named(from), after.named(to), count))));
        return new Matrix(after.stage.id(), after.context,
                cells.stream().map(Matrix.Cell::count).reduce(BigInteger.ZERO, BigInteger::add), cells, sampled);
    }
}
