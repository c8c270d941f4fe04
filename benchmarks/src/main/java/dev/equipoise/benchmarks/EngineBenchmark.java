package dev.equipoise.benchmarks;

import java.time.LocalDate;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.profile.Profile;

/** Explained classifications a second on one core, beside a plain loop over the same profiles. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgsAppend = "-XX:+UseSerialGC")
@Threads(1)
@State(Scope.Thread)
public class EngineBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    /** {@code mixed}: 20 % unknown ratings, 20 % sets of levels; {@code known}: one level each. */
    @Param({"mixed", "known" })
    public String ratings;

    private final Classifier classifier = Classifier.of(Baseline.policy());
    private final PlainLoop plain = new PlainLoop();
    private Profile[] profiles;
    private int next;

    @Setup
    public void makeProfiles() {
        profiles = ratings.equals("known") ? Profiles.known() : Profiles.mixed();
        for (Profile profile : profiles) {
            Classification answer = classifier.classify(profile, DAY);
            long expected = plain.classify(profile);
            if (expected != ((long) answer.tierRank() << 60 | answer.score() << 30 | answer.bounds().high())) {
                throw new IllegalStateException("The plain loop disagrees on " + profile);
            }
        }
    }

    private Profile profile() {
        return profiles[next++ & profiles.length - 1];
    }

    /** The whole answer: tier, score, bounds, reached tiers, contributions, and how rules and gates turned out. */
    @Benchmark
    public void engine(Blackhole sink) {
        Classification answer = classifier.classify(profile(), DAY);
        sink.consume(answer.tierRank());
        sink.consume(answer);
    }

    /** Tier, score and highest score alone. */
    @Benchmark
    public long plainLoop() {
        return plain.classify(profile());
    }
}
