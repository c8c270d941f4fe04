package dev.equipoise.policies.guard;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Groups of two versions that have variables in common: what both come to is found together. */
final class JointGroup {

    /** More combinations than this are too many to write out. */
    private static final int MOST = 1_000_000;

    private final List<Member> one;
    private final List<Member> other;
    private final List<Joint> variables;

    private JointGroup(List<Member> one, List<Member> other, List<Joint> variables) {
        this.one = one;
        this.other = other;
        this.variables = variables;
    }

    static List<JointGroup> of(Scene one, Scene other) {
        Map<String, Joint> variables = Joint.of(one, other);
        var together = new ArrayList<Set<String>>();
        Stream.concat(one.groups.stream(), other.groups.stream()).forEach(group -> {
            Set<String> joined = new TreeSet<>(names(group));
            together.removeIf(set -> {
                boolean meets = set.stream().anyMatch(joined::contains) || set.isEmpty() && joined.isEmpty();
                return meets && (joined.addAll(set) || true);
            });
            together.add(joined);
        });
        return together.stream().map(names -> joined(one, other, List.copyOf(names), variables)).toList();
    }

    private static JointGroup joined(Scene one, Scene other, List<String> names, Map<String, Joint> variables) {
        List<Joint> own = names.stream().map(name -> Objects.requireNonNull(variables.get(name))).toList();
        return new JointGroup(members(one, names, own), members(other, names, own), own);
    }

    private static List<String> names(Group group) {
        return group.variables.stream().map(variable -> Joint.name(group.scene, variable)).toList();
    }

    private static List<Member> members(Scene scene, List<String> names, List<Joint> variables) {
        return scene.groups.stream()
                .filter(group -> names(group).isEmpty() ? names.isEmpty() : names.containsAll(names(group)))
                .map(group -> member(group, names(group).stream().mapToInt(names::indexOf).toArray(), variables))
                .toList();
    }

    private static Member member(Group group, int[] places, List<Joint> variables) {
        return new Member(group.with(IntStream.range(0, places.length)
                .mapToObj(at -> variables.get(places[at]).as(group.scene, group.variables.get(at))).toList()), places);
    }

    /** Whether there are too many combinations to write all out. */
    boolean sampled() {
        return variables.stream().mapToLong(Joint::size).reduce(1, (a, b) -> Math.min(a * b,
                MOST + 1L)) > MOST;
    }

    /** What both can come to, and how often. */
    Map<Both, BigInteger> outcomes() {
        var counts = new HashMap<Both, Long>();
        if (sampled()) {
            draw(counts);
        } else {
            each(0, new int[variables.size()], counts);
        }
        var exact = new LinkedHashMap<Both, BigInteger>();
        counts.forEach((both, count) -> exact.put(both, BigInteger.valueOf(count)));
        return exact;
    }

    private void draw(Map<Both, Long> counts) {
        var random = new Random(Combinations.SEED);
        int[] values = new int[variables.size()];
        for (int draw = 0; draw < Combinations.DRAWN; draw++) {
            for (int at = 0; at < values.length; at++) {
                values[at] = random.nextInt(variables.get(at).size());
            }
            counts.merge(new Both(sum(one, values), sum(other, values)), 1L, Long::sum);
        }
    }

    private void each(int at, int[] values, Map<Both, Long> counts) {
        if (at == values.length) {
            counts.merge(new Both(sum(one, values), sum(other, values)), 1L, Long::sum);
            return;
        }
        for (int value = 0; value < variables.get(at).size(); value++) {
            values[at] = value;
            each(at + 1, values, counts);
        }
    }

    private static @Nullable Outcome sum(List<Member> members, int[] values) {
        Outcome sum = Outcome.NOTHING;
        for (Member member : members) {
            Outcome outcome = member.outcome(values);
            if (outcome == null) {
                return null;
            }
            sum = member.group.scene.both(sum, outcome);
        }
        return sum;
    }

    /** One version's group, and where its variables stand among the joint ones. */
    private record Member(Group group, int[] places) {

        @Nullable
        Outcome outcome(int[] values) {
            int[] own = new int[places.length];
            for (int at = 0; at < own.length; at++) {
                own[at] = values[places[at]];
            }
            return group.outcome(own);
        }
    }

    /** What one combination comes to under both versions; null where a version says that it cannot be. */
    record Both(@Nullable Outcome one, @Nullable Outcome other) {

        Both plus(Both more, Scene first, Scene second) {
            return new Both(sum(first, one, more.one), sum(second, other, more.other));
        }

        private static @Nullable Outcome sum(Scene scene, @Nullable Outcome left, @Nullable Outcome right) {
            return left == null || right == null ? null : scene.both(left, right);
        }
    }
}
