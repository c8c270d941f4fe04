package dev.equipoise.engine.batch;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import dev.equipoise.engine.classify.StageTables;
import dev.equipoise.engine.policy.Method;

/**
 * One policy at one stage and context, for many cases at once: to each the lowest tier and the lowest score that a
 * completion reaches, which are those that {@code Classifier} shows, without reasons. Immutable and thread-safe.
 * <p>
 * Rules over ranks cost a look-up. Conditions over facts, measures or the day, and those of gates, are asked row by row where
 * rows differ in what they read: slower, and as exact.
 */
public final class Batch {

    /** In place of a tier: gates leave nothing to a score. */
    public static final byte LAW_DECIDES = -1;
    /** In place of a tier: the policy says that no completion of the row can be. */
    public static final byte IMPOSSIBLE = -2;
    /** In place of a score: there is none. */
    public static final long NO_SCORE = Long.MIN_VALUE;

    private final StageTables tables;
    private final Points[] points;
    private final List<Part> parts;
    private final Tiering tiering;
    private final Law law;

    public Batch(StageTables tables) {
        this.tables = tables;
        points = Points.of(tables.free());
        parts = Stream.<Part>concat(
                IntStream.range(0, tables.groups().size()).mapToObj(group -> new GroupPart(tables, group)),
                IntStream.range(0, tables.conditions().size()).mapToObj(rule -> new RulePart(tables, rule))).toList();
        tiering = new Tiering(tables, parts);
        law = new Law(tables);
    }

    /**
     * @param columns made for this policy
     * @param asOf the day that conditions read
     * @param score where each row's score goes, in thousandths, or {@link #NO_SCORE}
     * @param tier where the place of each row's tier goes, lowest 0, or {@link #LAW_DECIDES} or {@link #IMPOSSIBLE}
     * @throws IndexOutOfBoundsException where a rank is none of its factor's, or there is no room for an answer
     */
    public void classify(Columns columns, LocalDate asOf, long[] score, byte[] tier) {
        var block = new Block(columns, new Row(tables, columns, asOf), tables.policy().tiers().size(), score, tier);
        for (int first = 0; first < columns.rows(); first += Block.ROWS) {
            block.startAt(first);
            classify(block);
        }
    }

    private void classify(Block block) {
        Arrays.fill(block.score, block.first, block.first + block.rows, 0);
        tiering.clear(block);
        for (Points some : points) {
            some.addTo(block);
        }
        for (Part part : parts) {
            part.look(block);
            part.states().addTo(block);
        }
        tiering.write(block);
        if (tables.policy().method() == Method.NONE) {
            Arrays.fill(block.score, block.first, block.first + block.rows, NO_SCORE);
        }
        law.overrule(block);
        tiering.markImpossible(block);
    }
}
