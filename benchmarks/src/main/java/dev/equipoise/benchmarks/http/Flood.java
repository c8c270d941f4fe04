package dev.equipoise.benchmarks.http;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Calls without pause and without regard for the answers: what a partner's runaway job does. */
final class Flood {

    private static final int CONNECTIONS = 64;

    private Flood() {
    }

    static void run(int port, byte[] request, Duration time) {
        long end = System.nanoTime() + time.toNanos();
        var threads = Executors.newFixedThreadPool(CONNECTIONS);
        for (int left = CONNECTIONS; left > 0; left--) {
            threads.execute(() -> {
                while (System.nanoTime() < end) {
                    callUntil(end, port, request);
                }
            });
        }
        threads.shutdown();
        try {
            threads.awaitTermination(time.toSeconds() + 5, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void callUntil(long end, int port, byte[] request) {
        try (var connection = new Connection(port)) {
            while (System.nanoTime() < end) {
                connection.call(request);
            }
        } catch (IOException closed) {
            // A service may close on a flood; it comes again.
        }
    }
}
