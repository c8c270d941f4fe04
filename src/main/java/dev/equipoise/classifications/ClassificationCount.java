package dev.equipoise.classifications;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/**
 * Counts what the engine answered, stored or not, by stage and tier. Stages are the catalogue's; tiers are the policies',
 * and past a number of them, which nobody reads on a chart, they count together.
 */
@Singleton
class ClassificationCount {

    static final int MOST = 200;
    static final String OTHER = "other";
    /** Where the law leaves no tier to speak of. */
    static final String NONE = "none";

    private final MeterRegistry meters;
    private final Map<Kind, Counter> counts = new ConcurrentHashMap<>();

    ClassificationCount(MeterRegistry meters) {
        this.meters = meters;
    }

    private record Kind(String stage, String tier) {}

    void add(String stage, @Nullable String tier) {
        var kind = new Kind(stage, tier == null ? NONE : tier);
        Counter count = counts.get(kind);
        (count == null ? register(kind) : count).increment();
    }

    private Counter register(Kind kind) {
        Kind shown = counts.size() < MOST ? kind : new Kind(kind.stage(), OTHER);
        return counts.computeIfAbsent(shown, this::counter);
    }

    private Counter counter(Kind kind) {
        return Counter.builder("equipoise.classifications").description("Answers of the engine, by stage and tier")
                .tag("stage", kind.stage()).tag("tier", kind.tier()).register(meters);
    }
}
