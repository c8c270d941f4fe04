package dev.equipoise.engine.batch;

import dev.equipoise.engine.classify.StageTables;
import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Truth;

/** The gates: where they leave nothing to a score, a row has neither score nor tier. */
final class Law {

    /** Up to so many gates what each set of them does is written out; beyond, it is worked out row by row. */
    private static final int WRITTEN_OUT = 10;

    private final StageTables tables;
    private final Condition[] gates;
    /** By set of gates. */
    private final boolean[] decides;

    Law(StageTables tables) {
        this.tables = tables;
        gates = tables.gates().toArray(Condition[]::new);
        decides = new boolean[gates.length > WRITTEN_OUT ? 0 : 1 << gates.length];
        for (int fired = 0; fired < decides.length; fired++) {
            decides[fired] = tables.lawDecides(fired);
        }
    }

    void overrule(Block block) {
        long differing = 0;
        long always = 0;
        for (int gate = 0; gate < gates.length; gate++) {
            boolean alike = block.row.alike(gates[gate]);
            differing |= alike ? 0 : 1L << gate;
            always |= alike && gates[gate].test(block.row) == Truth.TRUE ? 1L << gate : 0;
        }
        if (differing == 0 && !decides(always)) {
            return;
        }
        for (int at = block.first, end = at + block.rows; at < end; at++) {
            if (decides(always | fired(differing, block.row, at))) {
                block.tier[at] = Batch.LAW_DECIDES;
                block.score[at] = Batch.NO_SCORE;
            }
        }
    }

    private long fired(long gatesToAsk, Row row, int at) {
        row.at = at;
        long fired = 0;
        for (long rest = gatesToAsk; rest != 0; rest &= rest - 1) {
            int gate = Long.numberOfTrailingZeros(rest);
            fired |= gates[gate].test(row) == Truth.TRUE ? 1L << gate : 0;
        }
        return fired;
    }

    private boolean decides(long fired) {
        return fired != 0 && (decides.length > 0 ? decides[(int) fired] : tables.lawDecides(fired));
    }
}
