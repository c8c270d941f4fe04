package dev.equipoise.observation;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.inject.Singleton;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;

/** How long requests take, by what was asked for and how it ended, and how many are being answered. */
@Singleton
class Requests {

    /** In milliseconds; a quantile read from them is right to about a factor of two. */
    private static final Duration[] BUCKETS = Stream.of(5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000)
            .map(Duration::ofMillis).toArray(Duration[]::new);

    private final MeterRegistry meters;
    private final AtomicInteger active = new AtomicInteger();
    private final Map<Kind, Timer> timers = new ConcurrentHashMap<>();

    Requests(MeterRegistry meters) {
        this.meters = meters;
        Gauge.builder("equipoise.requests.active", active, AtomicInteger::get)
                .description("Requests that are being answered").register(meters);
    }

    /**
     * @param method one of a few names
     * @param route with its parameters in braces: one of those that the service has
     * @param status of HTTP, or a word where there was none
     */
    record Kind(String method, String route, String status) {}

    void begin() {
        active.incrementAndGet();
    }

    void end(Kind kind, long nanos) {
        active.decrementAndGet();
        timers.computeIfAbsent(kind, this::timer).record(Duration.ofNanos(nanos));
    }

    private Timer timer(Kind kind) {
        return Timer.builder("equipoise.requests").description("Time from a request's head to its answer's end")
                .tag("method", kind.method()).tag("route", kind.route()).tag("status", kind.status())
                .serviceLevelObjectives(BUCKETS).register(meters);
    }
}
