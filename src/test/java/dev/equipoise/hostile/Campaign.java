package dev.equipoise.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import dev.equipoise.contract.Contract;
import dev.equipoise.hostile.Outcome.Answer;

/**
 * Sends trials from several threads and has each answer judged.
 *
 * @param how what to run to see one of them again, by its number
 */
record Campaign(Trials trials, Judge judge, Supplier<RawClient> clients, IntFunction<String> how) {

    /** Stands behind the operation where an answer may be one that was given before. */
    static final String REPEATABLE = " repeatable";
    private static final int THREADS = 4;

    Report run(int from, int to) throws InterruptedException, ExecutionException {
        var report = new Report();
        var next = new AtomicInteger(from);
        var threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                running.add(threads.submit(() -> work(next, to, report)));
            }
            for (Future<?> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
        return report;
    }

    private void work(AtomicInteger next, int to, Report report) {
        try (RawClient client = clients.get()) {
            for (int number = next.getAndIncrement(); number < to; number = next.getAndIncrement()) {
                Trial trial = World.prepared(Contract.COMMITTED, client, trials.trial(number));
                judge(trial, client.send(trial.request()), report);
            }
        }
    }

    private void judge(Trial trial, Outcome outcome, Report report) {
        if (outcome instanceof Answer answer) {
            report.count(Integer.toString(answer.status()));
            judge.operation(trial.request()).ifPresent(operation -> report.count(operation.id()
                    + (trial.request().isRepeatable() ? REPEATABLE : ""), answer.status()));
        } else {
            report.count(outcome.getClass().getSimpleName());
        }
        for (String complaint : judge.complaints(trial, outcome)) {
            report.find(kind(complaint), "%s\n    of %s\n    %s\n    again: %s".formatted(shortened(complaint),
                    trial.target(), trial.request(), how.apply(trial.number())));
        }
    }

    private static String kind(String complaint) {
        return shortened(complaint).replaceAll("\"[^\"]*\"|[0-9a-f-]{36}|\\d+", "…");
    }

    private static String shortened(String complaint) {
        return complaint.length() > 300 ? complaint.substring(0, 300) : complaint;
    }
}
