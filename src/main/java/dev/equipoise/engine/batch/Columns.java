package dev.equipoise.engine.batch;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.PolicyDefinition;

/**
 * Cases as columns: one row each, one column for each factor, fact and measure by its place in the policy. Nothing is known
 * until it is written into a column. A rank column knows one level or none; sets of levels are for the classifier.
 */
public final class Columns {

    /** In a rank column: any level is possible. */
    public static final byte UNKNOWN = -1;

    private final int rows;
    private final byte[] @Nullable [] ranks;
    private final long[] @Nullable [] facts;
    private final long[] @Nullable [] measures;

    public Columns(PolicyDefinition policy, int rows) {
        this.rows = rows;
        ranks = new byte[policy.factors().size()][];
        facts = new long[policy.facts().size()][];
        measures = new long[policy.factors().size()][];
    }

    public int rows() {
        return rows;
    }

    /** A factor's column, to be written to: a rank, or {@link #UNKNOWN}, which it holds at first. */
    public byte[] ranks(int factor) {
        byte[] column = ranks[factor];
        if (column == null) {
            column = new byte[rows];
            Arrays.fill(column, UNKNOWN);
            ranks[factor] = column;
        }
        return column;
    }

    /** A fact's column, to be written to: values as {@link Situation#fact} gives them, at first unknown. */
    public long[] facts(int fact) {
        return column(facts, fact);
    }

    /** A factor's measure, to be written to beside the rank into which it falls; at first unknown. */
    public long[] measures(int factor) {
        return column(measures, factor);
    }

    private long[] column(long[] @Nullable [] columns, int place) {
        long[] column = columns[place];
        if (column == null) {
            column = new long[rows];
            Arrays.fill(column, Situation.UNKNOWN);
            columns[place] = column;
        }
        return column;
    }

    byte @Nullable [] knownRanks(int factor) {
        return ranks[factor];
    }

    long @Nullable [] knownFacts(int fact) {
        return facts[fact];
    }

    long @Nullable [] knownMeasures(int factor) {
        return measures[factor];
    }
}
