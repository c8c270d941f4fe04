package dev.equipoise.time;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * Makes ids that sort by when they were made (RFC 9562, version 7) and that nobody can guess: 48 bits of milliseconds,
 * 12 of a count within the millisecond, 62 random.
 */
@ApplicationScoped
public class Ids {

    private static final int COUNT_BITS = 12;

    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private long last;

    Ids(Clock clock) {
        this.clock = clock;
    }

    public UUID next() {
        long stamp = stamp();
        long high = stamp >>> COUNT_BITS << 16 | 0x7000L | stamp & 0xFFFL;
        long low = random.nextLong() >>> 2 | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Milliseconds and count in one number that only rises, even where the clock stands still or falls back. */
    private synchronized long stamp() {
        last = Math.max(last + 1, clock.millis() << COUNT_BITS);
        return last;
    }
}
