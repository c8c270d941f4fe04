package dev.equipoise.engine.batch;

/** So many rows at a time that what is worked out between columns stays in the nearest cache. */
final class Block {

    static final int ROWS = 512;

    final Columns columns;
    final Row row;
    final long[] score;
    final byte[] tier;
    /** The first row of the block, and how many. */
    int first;
    int rows;
    /** By row: the state of the part that is at work. */
    final int[] state = new int[ROWS];
    /** By row: the flags of all parts. */
    final long[] flags = new long[ROWS];
    /** By tier and row: how far the score lies from what decides whether the tier is below that one. */
    final long[][] shift;

    Block(Columns columns, Row row, int tiers, long[] score, byte[] tier) {
        this.columns = columns;
        this.row = row;
        this.score = score;
        this.tier = tier;
        shift = new long[tiers][ROWS];
    }

    void startAt(int start) {
        first = start;
        rows = Math.min(ROWS, columns.rows() - start);
    }
}
