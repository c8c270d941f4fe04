package dev.equipoise.benchmarks.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** Runs the benchmarks over HTTP that its arguments name, or all. */
public final class HttpBenchmarks {

    private static final int CONNECTIONS = 32;
    private static final Pattern NEXT = Pattern.compile("\"next\":\"([^\"]+)\"\\}$");
    private static final AtomicLong CASES = new AtomicLong();

    private HttpBenchmarks() {
    }

    public static void main(String[] args) throws Exception {
        var wanted = args.length == 0 ? Set.of("evaluations", "profiles", "ranking", "keys", "flood") : Set.of(args);
        Pair.head();
        if (!wanted.equals(Set.of("flood"))) {
            try (var bench = bench(false)) {
                unlimited(bench, wanted);
            }
        }
        if (wanted.contains("flood")) {
            try (var limited = bench(true)) {
                flood();
            }
        }
    }

    private static Bench bench(boolean limited) throws Exception {
        return new Bench(Path.of(System.getProperty("service", "../target/quarkus-app")),
                Path.of(System.getProperty("limits", "limits/target/quarkus-app")), limited);
    }

    private static void unlimited(Bench bench, Set<String> wanted) throws Exception {
        if (wanted.contains("evaluations")) {
            evaluations();
        }
        if (wanted.contains("keys")) {
            keys();
        }
        if (wanted.contains("profiles")) {
            profiles(bench);
        }
        if (wanted.contains("ranking")) {
            ranking(bench);
        }
    }

    private static Load evaluation(String key, int connections) {
        byte[] request = Requests.post("/v1/evaluations", key, Requests.PROFILE);
        return new Load(Bench.SERVICE, connections, before -> request, 200);
    }

    private static void evaluations() throws Exception {
        byte[] limit = Requests.post("/limit/evaluations", Bench.KEY, Requests.PROFILE);
        new Pair("POST /v1/evaluations", evaluation(Bench.KEY, CONNECTIONS), "parsed, answered with as many bytes",
                new Load(Bench.LIMITS, CONNECTIONS, before -> limit, 200)).compare();
    }

    private static void keys() throws Exception {
        byte[] with = Requests.get("/v1/stages/initiate-removal-proceedings", Bench.KEY);
        byte[] without = Requests.get("/v1/stages/initiate-removal-proceedings", "");
        new Pair("GET /v1/stages/{id} with a key", new Load(Bench.SERVICE, CONNECTIONS, before -> with, 200),
                "without", new Load(Bench.SERVICE, CONNECTIONS, before -> without, 200)).compare();
    }

    private static void profiles(Bench bench) throws Exception {
        bench.sql("equipoise", "insert into partner values ('bench-limit', 'Limit', now())");
        new Pair("POST /v1/cases/{reference}/profiles",
                new Load(Bench.SERVICE, CONNECTIONS, before -> Requests.post(
                        "/v1/cases/B-" + CASES.incrementAndGet() + "/profiles", Bench.KEY, Requests.PROFILE), 201),
                "the same rows in one transaction",
                new Load(Bench.LIMITS, CONNECTIONS, before -> Requests.post(
                        "/limit/profiles/L-" + CASES.incrementAndGet(), Bench.KEY, Requests.PROFILE), 201)).compare();
    }

    /** What one partner's flood does to the slowest calls of another. */
    private static void flood() throws Exception {
        var quiet = evaluation("demo-partner-2", 2);
        quiet.run(Duration.ofSeconds(10));
        Outcome before = quiet.run(Duration.ofSeconds(10));
        byte[] request = Requests.post("/v1/evaluations", Bench.KEY, Requests.PROFILE);
        var flood = CompletableFuture.runAsync(() -> Flood.run(Bench.SERVICE, request, Duration.ofSeconds(14)));
        Thread.sleep(2_000);
        Outcome during = quiet.run(Duration.ofSeconds(10));
        flood.join();
        Pair.print("another partner floods", during);
        Pair.print("quiet", before);
        System.out.printf("| ratio | %.2f | %.2f | %.2f |%n", during.aSecond() / before.aSecond(),
                during.micros(50) / before.micros(50), during.micros(99) / before.micros(99));
    }

    private static void ranking(Bench bench) throws Exception {
        Rankings.fill(bench, "demo", 1_000_000);
        Rankings.fill(bench, "demo-2", 10_000);
        new Pair("GET /v1/classifications of 1,000,000", pages("demo-partner"), "of 10,000", pages("demo-partner-2"))
                .compare();
    }

    /** From the top to some depth, page by page. */
    private static Load pages(String key) {
        return new Load(Bench.SERVICE, 4, before -> {
            var next = before == null || ThreadLocalRandom.current().nextInt(100) == 0
                    ? null
                    : NEXT.matcher(before.text());
            return Requests.get("/v1/classifications" + (next != null && next.find() ? "?after=" + next.group(1) : ""),
                    key);
        }, 200);
    }
}
