package dev.equipoise.engine.batch;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import dev.equipoise.engine.classify.StageTables;

/** Finds each row's lowest tier: it is as high as the number of tiers that no completion stays below. */
final class Tiering {

    /** By tier: the least score that reaches it. */
    private final long[] from;
    /** By tier: whether anything but the score decides. */
    private final boolean[] shifted;
    private final boolean flagged;

    Tiering(StageTables tables, List<Part> parts) {
        int tiers = tables.policy().tiers().size();
        from = IntStream.range(0, tiers)
                .mapToLong(tier -> Math.max(-States.FAR, Math.min(States.FAR, tables.from(tier)))).toArray();
        shifted = new boolean[tiers];
        for (int tier = 1; tier < tiers; tier++) {
            int each = tier;
            shifted[tier] = parts.stream().anyMatch(part -> part.states().isShifted(each));
        }
        flagged = parts.stream().anyMatch(part -> part.states().isFlagged());
    }

    void clear(Block block) {
        for (int tier = 1; tier < from.length; tier++) {
            if (shifted[tier]) {
                Arrays.fill(block.shift[tier], 0, block.rows, 0);
            }
        }
        if (flagged) {
            Arrays.fill(block.flags, 0, block.rows, 0);
        }
    }

    void write(Block block) {
        Arrays.fill(block.tier, block.first, block.first + block.rows, (byte) 0);
        for (int tier = 1; tier < from.length; tier++) {
            if (flagged) {
                byFlags(block, tier);
            } else if (shifted[tier]) {
                shifted(block, block.shift[tier], from[tier]);
            } else {
                scored(block, from[tier]);
            }
        }
    }

    private static void scored(Block block, long from) {
        byte[] tier = block.tier;
        long[] score = block.score;
        for (int at = block.first, end = at + block.rows; at < end; at++) {
            tier[at] += score[at] >= from ? 1 : 0;
        }
    }

    private static void shifted(Block block, long[] shift, long from) {
        byte[] tier = block.tier;
        long[] score = block.score;
        int first = block.first;
        for (int at = 0, rows = block.rows; at < rows; at++) {
            tier[first + at] += score[first + at] + shift[at] >= from ? 1 : 0;
        }
    }

    private void byFlags(Block block, int tier) {
        long[] shift = block.shift[tier];
        for (int at = 0; at < block.rows; at++) {
            long score = block.score[block.first + at] + (shifted[tier] ? shift[at] : 0);
            block.tier[block.first + at] += 1 - States.below(block.flags[at], tier, score < from[tier] ? 1 : 0);
        }
    }

    /** Marks the rows that the policy says cannot be. */
    void markImpossible(Block block) {
        if (!flagged) {
            return;
        }
        for (int at = 0; at < block.rows; at++) {
            if (States.impossible(block.flags[at])) {
                block.tier[block.first + at] = Batch.IMPOSSIBLE;
                block.score[block.first + at] = Batch.NO_SCORE;
            }
        }
    }
}
