package dev.equipoise.problem;

import jakarta.inject.Singleton;

import io.vertx.ext.web.RoutingContext;

/** Problems that are part of a longer answer, such as that to one line of many. */
@Singleton
public class Problems {

    private final ProblemCount count;

    Problems(ProblemCount count) {
        this.count = count;
    }

    /** What an answer of its own would have said. */
    public Problem of(Throwable thrown, RoutingContext exchange) {
        Fact fact = Translation.of(thrown, exchange, Endpoint.NONE);
        count.add(fact.type());
        return Problem.of(fact, Entry.idOf(exchange));
    }

    /** For a line that is longer than may be read. */
    public static Fact tooLong(long limit) {
        return Fault.of(ProblemType.TOO_LARGE, "A line may have at most " + limit + " bytes.");
    }
}
