package dev.equipoise.limits;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.github.bucket4j.TimeMeter;

/**
 * The allowance of each caller. At most ten thousand are told apart: whoever comes beyond those shares one with others, so
 * that a flood from many addresses fills no memory.
 */
@ApplicationScoped
class Allowances {

    static final int MOST = 10_000;

    private static final long BETWEEN_SWEEPS = Duration.ofSeconds(1).toNanos();

    private final int perSecond;
    private final int atOnce;
    private final TimeMeter time;
    private final Allowance others;
    private final Map<String, Allowance> known = new ConcurrentHashMap<>();
    private final AtomicLong nextSweep;

    @Inject
    Allowances(CallerLimitsConfig config) {
        this(config.requestsPerSecond(), config.inFlight(), TimeMeter.SYSTEM_NANOTIME);
    }

    Allowances(int perSecond, int atOnce, TimeMeter time) {
        this.perSecond = perSecond;
        this.atOnce = atOnce;
        this.time = time;
        this.others = fresh();
        this.nextSweep = new AtomicLong(time.currentTimeNanos());
    }

    Allowance of(String caller) {
        Allowance there = known.get(caller);
        if (there != null) {
            return there;
        }
        if (known.size() >= MOST) {
            sweep();
        }
        return known.size() >= MOST ? others : known.computeIfAbsent(caller, added -> fresh());
    }

    int size() {
        return known.size();
    }

    /** Forgets those that are as good as new; one thread, and seldom, since it looks at all of them. */
    private void sweep() {
        long now = time.currentTimeNanos();
        long due = nextSweep.get();
        if (now - due >= 0 && nextSweep.compareAndSet(due, now + BETWEEN_SWEEPS)) {
            known.values().removeIf(Allowance::isUntouched);
        }
    }

    private Allowance fresh() {
        return new Allowance(perSecond, atOnce, time);
    }
}
