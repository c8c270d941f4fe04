package dev.equipoise.limits;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

/** What one caller has left. Safe for many threads, and blocks none. */
class Allowance {

    private final int perSecond;
    private final int atOnce;
    private final Bucket bucket;
    private final AtomicInteger inFlight = new AtomicInteger();

    Allowance(int perSecond, int atOnce, TimeMeter time) {
        this.perSecond = perSecond;
        this.atOnce = atOnce;
        this.bucket = Bucket.builder().withCustomTimePrecision(time).addLimit(
                Bandwidth.builder().capacity(perSecond).refillGreedy(perSecond, Duration.ofSeconds(1)).build()).build();
    }

    /** Takes a request in, which must {@link #leave} in the end; or says why not, and then it must not. */
    Optional<TooManyRequests> enter() {
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            return Optional.of(
                    TooManyRequests.inASecond(perSecond, Duration.ofNanos(probe.getNanosToWaitForRefill())));
        }
        if (inFlight.incrementAndGet() > atOnce) {
            inFlight.decrementAndGet();
            return Optional.of(TooManyRequests.atOnce(atOnce));
        }
        return Optional.empty();
    }

    void leave() {
        inFlight.decrementAndGet();
    }

    /** Whether a new one would be just the same. */
    boolean isUntouched() {
        return inFlight.get() == 0 && bucket.getAvailableTokens() >= perSecond;
    }
}
