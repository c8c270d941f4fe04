package dev.equipoise.benchmarks;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

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

import dev.equipoise.engine.classify.Classification;
import dev.equipoise.engine.classify.Classifier;
import dev.equipoise.engine.profile.FactValue;
import dev.equipoise.engine.profile.Named;
import dev.equipoise.engine.profile.Profile;

/** Explained classifications a second on one core under twenty rules. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
@Threads(1)
@State(Scope.Thread)
public class RulesBenchmark {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Param({"mixed", "known" })
    public String ratings;

    private final Random random = new Random(2026);
    private final Classifier ranks = Classifier.of(TwentyRules.overRanks());
    private final Classifier facts = Classifier.of(TwentyRules.overFacts());
    private Profile[] profiles;
    private int next;

    @Setup
    public void makeProfiles() {
        profiles = Stream.of(ratings.equals("known") ? Profiles.known() : Profiles.mixed()).map(this::withFacts)
                .toArray(Profile[]::new);
    }

    private Profile withFacts(Profile profile) {
        Map<String, FactValue> known = profile.facts().toMap();
        for (int fact = 0; fact < 20; fact++) {
            if (ratings.equals("known") || random.nextInt(10) >= 2) {
                known.put("yes-" + fact, new FactValue.YesNo(random.nextBoolean()));
                known.put("number-" + fact, new FactValue.Whole(random.nextInt(10)));
            }
        }
        return new Profile(profile.stage(), profile.context(), profile.ratings(), Named.of(known));
    }

    private Profile profile() {
        return profiles[next++ & profiles.length - 1];
    }

    @Benchmark
    public Classification overRanks() {
        return ranks.classify(profile(), DAY);
    }

    @Benchmark
    public Classification overFacts() {
        return facts.classify(profile(), DAY);
    }
}
