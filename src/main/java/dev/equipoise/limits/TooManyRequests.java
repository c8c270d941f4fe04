package dev.equipoise.limits;

import java.time.Duration;
import java.util.Optional;

import dev.equipoise.problem.Fact;
import dev.equipoise.problem.ProblemType;

/** One caller asks for more than its share. */
class TooManyRequests extends Fact {

    private final Duration wait;

    private TooManyRequests(String detail, Duration wait) {
        super(detail);
        this.wait = wait;
    }

    /** @param wait after which the next request will be answered */
    static TooManyRequests inASecond(int most, Duration wait) {
        return new TooManyRequests(
                "More than " + most + " requests a second. This one was not looked at; send it again later.", wait);
    }

    /** Nobody knows when one of them will end; most do within a second. */
    static TooManyRequests atOnce(int most) {
        return new TooManyRequests(
                "More than " + most
                        + " requests at the same time. This one was not looked at; wait for an answer first.",
                Duration.ofSeconds(1));
    }

    @Override
    public ProblemType type() {
        return ProblemType.TOO_MANY_REQUESTS;
    }

    @Override
    public Optional<Duration> retryAfter() {
        return Optional.of(wait);
    }
}
