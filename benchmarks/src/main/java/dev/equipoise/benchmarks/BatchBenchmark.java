package dev.equipoise.benchmarks;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

import dev.equipoise.engine.batch.Batch;
import dev.equipoise.engine.batch.Columns;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.policy.PolicyDefinition;

/** Tiers and scores a second on one core, from columns, beside a loop with the baseline written into it. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@OperationsPerInvocation(BatchBenchmark.ROWS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@Threads(1)
@State(Scope.Thread)
public class BatchBenchmark {

    static final int ROWS = 100_000;
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final String STAGE = "initiate-removal-proceedings";

    private final Random random = new Random(2026);
    private final long[] score = new long[ROWS];
    private final byte[] tier = new byte[ROWS];
    private final byte[][] ranks = new byte[8][];
    private final Batch baseline = batch(Baseline.policy());
    private final Columns known = columns(Baseline.policy());
    private final Batch overRanks = batch(TwentyRules.overRanks());
    private final Batch overFacts = batch(TwentyRules.overFacts());
    private final Columns withFacts = columns(TwentyRules.overFacts());

    private static Batch batch(PolicyDefinition policy) {
        return new Batch(Classifier.of(policy).tables(STAGE, "administrative"));
    }

    /** Of ten ranks and facts two are unknown; facts of gates are, all. */
    private Columns columns(PolicyDefinition policy) {
        var columns = new Columns(policy, ROWS);
        for (int factor = 0; factor < 8; factor++) {
            for (int row = 0; row < ROWS; row++) {
                columns.ranks(factor)[row] = random.nextInt(10) < 2 ? Columns.UNKNOWN : (byte) random.nextInt(5);
            }
        }
        for (int fact = 5; fact < policy.facts().size(); fact++) {
            for (int row = 0; row < ROWS; row++) {
                if (random.nextInt(10) >= 2) {
                    columns.facts(fact)[row] = random.nextInt(fact < 25 ? 2 : 10);
                }
            }
        }
        return columns;
    }

    @Setup
    public void compare() {
        for (int factor = 0; factor < 8; factor++) {
            ranks[factor] = known.ranks(factor);
        }
        baseline.classify(known, DAY, score, tier);
        long[] expected = new long[ROWS];
        byte[] expectedTier = new byte[ROWS];
        PlainColumns.classify(ranks, expected, expectedTier);
        if (!Arrays.equals(score, expected) || !Arrays.equals(tier, expectedTier)) {
            throw new IllegalStateException("The plain loop disagrees.");
        }
    }

    @Benchmark
    public byte[] batch() {
        baseline.classify(known, DAY, score, tier);
        return tier;
    }

    @Benchmark
    public byte[] plainColumns() {
        PlainColumns.classify(ranks, score, tier);
        return tier;
    }

    @Benchmark
    public byte[] twentyRulesOverRanks() {
        overRanks.classify(known, DAY, score, tier);
        return tier;
    }

    @Benchmark
    public byte[] twentyRulesOverFacts() {
        overFacts.classify(withFacts, DAY, score, tier);
        return tier;
    }
}
