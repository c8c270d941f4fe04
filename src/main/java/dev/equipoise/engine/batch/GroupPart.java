package dev.equipoise.engine.batch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.equipoise.engine.classify.Outcome;
import dev.equipoise.engine.classify.StageTables;

/** Factors that the same rules over ranks read: a state for each combination of ranks, known or not. */
final class GroupPart implements Part {

    private final int[] factors;
    /** By factor and rank, the unknown one first: what it adds to the state. */
    private final int[][] strides;
    private final States states;

    GroupPart(StageTables tables, int group) {
        factors = tables.groups().get(group).stream().mapToInt(Integer::intValue).toArray();
        int[] levels = Arrays.stream(factors).map(factor -> tables.policy().factors().get(factor).levels().size())
                .toArray();
        strides = new int[factors.length][];
        int size = 1;
        for (int at = factors.length - 1; at >= 0; at--) {
            strides[at] = multiples(levels[at] + 1, size);
            size *= levels[at] + 1;
        }
        states = new States(tables.policy().tiers().size(), outcomes(tables, group, levels, size));
    }

    private static int[] multiples(int many, int of) {
        int[] multiples = new int[many];
        Arrays.setAll(multiples, each -> each * of);
        return multiples;
    }

    private List<List<Outcome>> outcomes(StageTables tables, int group, int[] levels, int size) {
        var outcomes = new ArrayList<List<Outcome>>(size);
        int[] ranks = new int[tables.policy().factors().size()];
        for (int state = 0; state < size; state++) {
            int rest = state;
            for (int at = factors.length - 1; at >= 0; at--) {
                int rank = rest % (levels[at] + 1) + Columns.UNKNOWN;
                ranks[factors[at]] = rank == Columns.UNKNOWN ? (1 << levels[at]) - 1 : 1 << rank;
                rest /= levels[at] + 1;
            }
            outcomes.add(tables.outcomes(group, ranks));
        }
        return outcomes;
    }

    @Override
    public States states() {
        return states;
    }

    @Override
    public void look(Block block) {
        int at = factors.length & 1;
        if (at == 0) {
            Arrays.fill(block.state, 0, block.rows, 0);
        } else {
            one(block, block.columns.ranks(factors[0]), strides[0]);
        }
        for (; at < factors.length; at += 2) {
            two(block, block.columns.ranks(factors[at]), strides[at], block.columns.ranks(factors[at + 1]),
                    strides[at + 1]);
        }
    }

    private static void one(Block block, byte[] column, int[] stride) {
        int[] state = block.state;
        int first = block.first;
        for (int at = 0, rows = block.rows; at < rows; at++) {
            state[at] = stride[column[first + at] + 1];
        }
    }

    /** A pass over the rows costs more than a look-up. */
    private static void two(Block block, byte[] a, int[] ofA, byte[] b, int[] ofB) {
        int[] state = block.state;
        int first = block.first;
        for (int at = 0, rows = block.rows; at < rows; at++) {
            state[at] += ofA[a[first + at] + 1] + ofB[b[first + at] + 1];
        }
    }
}
