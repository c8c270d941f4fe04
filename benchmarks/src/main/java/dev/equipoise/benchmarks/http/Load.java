package dev.equipoise.benchmarks.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Function;

import org.HdrHistogram.Histogram;

/**
 * Calls without pause over a number of connections.
 *
 * @param port of localhost
 * @param connections each with a thread of its own
 * @param next makes a request from the answer to the one before it, null at first
 * @param status the only one that counts as an answer
 */
record Load(int port, int connections, Function<Connection.Answer, byte[]> next, int status) {

    /** Everything that was answered within a time; fails at the first answer of another status. */
    Outcome run(Duration time) throws Exception {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        var threads = Executors.newFixedThreadPool(connections);
        try {
            var calls = new ArrayList<Callable<Histogram>>();
            for (int left = connections; left > 0; left--) {
                calls.add(() -> callUntil(end));
            }
            var all = new Histogram(3);
            for (var one : threads.invokeAll(calls)) {
                all.add(one.get());
            }
            return new Outcome(all, System.nanoTime() - begun);
        } finally {
            threads.shutdownNow();
        }
    }

    private Histogram callUntil(long end) {
        var took = new Histogram(3);
        try (var connection = new Connection(port)) {
            Connection.Answer before = null;
            for (long now = System.nanoTime(); now < end;) {
                before = connection.call(next.apply(before));
                if (before.status() != status) {
                    throw new IllegalStateException(before.status() + " " + before.text());
                }
                long then = now;
                now = System.nanoTime();
                took.recordValue(now - then);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return took;
    }
}
