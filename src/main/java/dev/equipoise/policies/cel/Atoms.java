package dev.equipoise.policies.cel;

import java.util.ArrayList;
import java.util.List;

import dev.equipoise.engine.condition.Reads;
import dev.equipoise.engine.condition.Situation;

/** Finds the comparisons in a condition that look at facts, measures or the day. */
final class Atoms {

    private final List<Comparing> found = new ArrayList<>();

    private Atoms() {
    }

    static List<Comparing> in(Bool root) {
        var atoms = new Atoms();
        atoms.bool(root);
        return atoms.found;
    }

    private void bool(Bool part) {
        if (part instanceof Logic.Not not) {
            bool(not.part());
        } else if (part instanceof Logic.And and) {
            both(and.left(), and.right());
        } else if (part instanceof Logic.Or or) {
            both(or.left(), or.right());
        } else if (part instanceof Logic.Same same) {
            both(same.left(), same.right());
        } else if (part instanceof Logic.Choose choose) {
            bool(choose.when());
            both(choose.then(), choose.otherwise());
        } else {
            atom(part);
        }
    }

    private void both(Bool left, Bool right) {
        bool(left);
        bool(right);
    }

    private void atom(Bool part) {
        if (part instanceof Atom.FactIs is) {
            add(Comparison.EQUAL, new Leaf.Fact(is.fact()), new Leaf.Literal(is.value()));
        } else if (part instanceof Atom.Compare compare) {
            add(compare.comparison(), compare.left(), compare.right());
        } else if (part instanceof Atom.CompareSingle compare) {
            add(compare.comparison(), compare.left(), compare.right());
        } else if (part instanceof Atom.WholeIn in) {
            for (long member : in.members()) {
                add(Comparison.EQUAL, in.part(), new Leaf.Literal(member));
            }
        }
    }

    private void add(Comparison comparison, Whole left, Whole right) {
        choices(left);
        choices(right);
        found.add(Comparing.of(comparison, left, right));
    }

    /** What a choice between two numbers depends on compares, too. */
    private void choices(Whole part) {
        if (part instanceof Arithmetic.Choose choose) {
            bool(choose.when());
            choices(choose.then());
            choices(choose.otherwise());
        } else if (part instanceof Arithmetic.Pair pair) {
            choices(pair.left());
            choices(pair.right());
        }
    }

    /**
     * One comparison.
     *
     * @param plain whether it looks at no more than one fact or measure, once, and chooses nothing
     */
    record Comparing(Comparison comparison, Whole left, Whole right, Reads reads, int[] factors, boolean plain) {

        static Comparing of(Comparison comparison, Whole left, Whole right) {
            Reads reads = left.looks().and(right.looks()).reads();
            int[] factors = reads.factors().stream().mapToInt(Integer::intValue).sorted().toArray();
            return new Comparing(comparison, left, right, reads, factors, looks(left) + looks(right) <= 1);
        }

        private static int looks(Whole part) {
            if (part instanceof Arithmetic.Choose) {
                return 2;
            }
            if (part instanceof Arithmetic.Pair pair) {
                return looks(pair.left()) + looks(pair.right());
            }
            return part instanceof Leaf.Fact || part instanceof Leaf.Measure ? 1 : 0;
        }

        /** The day is cut only where nothing else varies: facts are cut with the day as it stands, unless they are known. */
        boolean looksAt(CutPoints.Probe probe) {
            if (probe.fact() < 0 && probe.factor() < 0) {
                boolean alone = reads.facts().isEmpty() && reads.measures().isEmpty();
                return reads.date() && (alone || probe.known());
            }
            return reads.facts().contains(probe.fact()) || reads.measures().contains(probe.factor());
        }

        /** The sign of left minus right; 0 also where one of them cannot be told. */
        int sign(Situation situation) {
            long one = left.low(situation);
            long other = right.low(situation);
            return one == Situation.UNKNOWN || other == Situation.UNKNOWN ? 0 : Long.compare(one, other);
        }
    }
}
