package dev.equipoise.policies.cel;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.IntPredicate;

import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Situation;

/**
 * Where a condition's own comparisons cut what a fact, a measure or the day can be: within a class between two cuts no
 * comparison tells one value from another, so that one value of each class stands for all.
 */
public final class CutPoints {

    private final Condition condition;

    private CutPoints(Condition condition) {
        this.condition = condition;
    }

    public static CutPoints of(Condition condition) {
        return new CutPoints(condition);
    }

    /**
     * @param probe the situation in which all else stands while values are tried
     * @return the first value of every class but the lowest
     */
    public SortedSet<Long> starts(Probe probe) {
        var starts = new TreeSet<Long>();
        if (condition instanceof Compiled compiled) {
            Atoms.in(compiled.root()).forEach(atom -> {
                if (atom.looksAt(probe)) {
                    eachRank(probe, atom, 0, starts);
                }
            });
        }
        return starts;
    }

    /**
     * @return whether every comparison looks at one fact or measure at most, and once: then the classes are complete
     */
    public boolean complete() {
        return !(condition instanceof Compiled compiled)
                || Atoms.in(compiled.root()).stream().allMatch(Atoms.Comparing::plain);
    }

    private static void eachRank(Probe probe, Atoms.Comparing atom, int at, SortedSet<Long> starts) {
        if (at == atom.factors().length) {
            cut(probe, atom, starts);
            return;
        }
        for (int rank = 0; rank < probe.levels(atom.factors()[at]); rank++) {
            probe.rank(atom.factors()[at], rank);
            eachRank(probe, atom, at + 1, starts);
        }
    }

    /** A difference that only rises or only falls changes its sign at most twice; not each change is one of the answer. */
    private static void cut(Probe probe, Atoms.Comparing atom, SortedSet<Long> starts) {
        int first = sign(probe, atom, probe.least());
        int last = sign(probe, atom, probe.most());
        if (first != last) {
            add(probe, atom, search(probe, atom, sign -> sign != first), starts);
            add(probe, atom, search(probe, atom, sign -> sign == last), starts);
        }
    }

    private static void add(Probe probe, Atoms.Comparing atom, long start, SortedSet<Long> starts) {
        if (atom.comparison().holds(sign(probe, atom, start - 1), 0) != atom.comparison()
                .holds(sign(probe, atom, start), 0)) {
            starts.add(start);
        }
    }

    private static long search(Probe probe, Atoms.Comparing atom, IntPredicate beyond) {
        long low = probe.least();
        long high = probe.most();
        while (high - low > 1) {
            long middle = low + (high - low) / 2;
            if (beyond.test(sign(probe, atom, middle))) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    private static int sign(Probe probe, Atoms.Comparing atom, long value) {
        probe.value(value);
        return atom.sign(probe);
    }

    /** A situation in which one thing varies. */
    public interface Probe extends Situation {

        /** The fact that varies, or -1. */
        int fact();

        /** The factor whose measure varies, or -1; with neither the day does. */
        int factor();

        long least();

        long most();

        void value(long value);

        void rank(int factor, int rank);

        int levels(int factor);

        /** Whether facts and measures stand as somebody knows them, not at something ordinary: then they cut the day, too. */
        default boolean known() {
            return false;
        }
    }
}
