package dev.equipoise.problem;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts the problems that were answered, by type: all types from the start, so that the first of a kind shows as a rise. */
@Singleton
class ProblemCount {

    private final Map<ProblemType, Counter> counts = new EnumMap<>(ProblemType.class);

    ProblemCount(MeterRegistry meters) {
        for (ProblemType type : ProblemType.values()) {
            counts.put(type, Counter.builder("equipoise.problems").description("Problems answered, by type")
                    .tag("type", type.slug()).register(meters));
        }
    }

    void add(ProblemType type) {
        Objects.requireNonNull(counts.get(type)).increment();
    }
}
