package dev.equipoise.engine.batch;

import java.time.LocalDate;
import java.util.Set;
import java.util.function.IntPredicate;

import dev.equipoise.engine.classify.StageTables;
import dev.equipoise.engine.condition.Condition;
import dev.equipoise.engine.condition.Reads;
import dev.equipoise.engine.condition.Situation;

/** One row of columns as conditions read it. It moves from row to row, so that none is allocated. */
final class Row implements Situation {

    private final StageTables tables;
    private final Columns columns;
    private final long asOf;
    private final int[] every;
    /** Which row it stands at. */
    int at;

    Row(StageTables tables, Columns columns, LocalDate asOf) {
        this.tables = tables;
        this.columns = columns;
        this.asOf = asOf.toEpochDay();
        every = tables.policy().factors().stream().mapToInt(factor -> (1 << factor.levels().size()) - 1).toArray();
    }

    /** Whether the condition reads nothing that differs from row to row. */
    boolean alike(Condition condition) {
        Reads reads = condition.reads();
        return none(reads.factors(), factor -> columns.knownRanks(factor) != null)
                && none(reads.facts(), fact -> columns.knownFacts(fact) != null)
                && none(reads.measures(), factor -> columns.knownMeasures(factor) != null);
    }

    private static boolean none(Set<Integer> places, IntPredicate known) {
        return places.stream().noneMatch(known::test);
    }

    @Override
    public String stage() {
        return tables.stage();
    }

    @Override
    public String context() {
        return tables.context();
    }

    @Override
    public long asOf() {
        return asOf;
    }

    @Override
    public int ranks(int factor) {
        byte[] column = columns.knownRanks(factor);
        return column == null || column[at] == Columns.UNKNOWN ? every[factor] : 1 << column[at];
    }

    @Override
    public long fact(int fact) {
        long[] column = columns.knownFacts(fact);
        return column == null ? UNKNOWN : column[at];
    }

    @Override
    public long measure(int factor) {
        long[] column = columns.knownMeasures(factor);
        return column == null ? UNKNOWN : column[at];
    }
}
