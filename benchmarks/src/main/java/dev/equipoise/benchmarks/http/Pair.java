package dev.equipoise.benchmarks.http;

import java.time.Duration;

/** Measures two loads in turns, so that whatever else the machine does falls on both. */
record Pair(String what, Load measured, String limitName, Load limit) {

    private static final Duration WARM = Duration.ofSeconds(Integer.getInteger("warm", 15));
    private static final Duration ROUND = Duration.ofSeconds(Integer.getInteger("round", 5));
    private static final int ROUNDS = Integer.getInteger("rounds", 5);

    void compare() throws Exception {
        measured.run(WARM);
        limit.run(WARM);
        Outcome one = measured.run(ROUND);
        Outcome other = limit.run(ROUND);
        for (int round = 1; round < ROUNDS; round++) {
            one = one.plus(measured.run(ROUND));
            other = other.plus(limit.run(ROUND));
        }
        print(what, one);
        print(limitName, other);
        System.out.printf("| ratio | %.2f | %.2f | %.2f |%n", one.aSecond() / other.aSecond(),
                one.micros(50) / other.micros(50), one.micros(99) / other.micros(99));
    }

    static void head() {
        System.out.println("| what | a second | p50 µs | p99 µs |\n|---|---|---|---|");
    }

    static void print(String name, Outcome outcome) {
        System.out.printf("| %s | %,.0f | %,.0f | %,.0f |%n", name, outcome.aSecond(), outcome.micros(50),
                outcome.micros(99));
    }
}
