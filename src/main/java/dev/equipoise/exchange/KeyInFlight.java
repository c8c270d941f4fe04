package dev.equipoise.exchange;

import java.time.Duration;
import java.util.Optional;

import dev.equipoise.problem.Fact;
import dev.equipoise.problem.ProblemType;

/** The first call under this idempotency key has not been answered yet. */
class KeyInFlight extends Fact {

    private static final Duration SOON = Duration.ofSeconds(1);

    KeyInFlight() {
        super("The first call with this Idempotency-Key is still being answered. Send the same call again to learn how it "
                + "ended.");
    }

    @Override
    public ProblemType type() {
        return ProblemType.IDEMPOTENCY_KEY_IN_FLIGHT;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(SOON);
    }
}
