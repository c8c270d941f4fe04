package dev.equipoise.faults;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;

/** Partners that submit as fast as they are answered, until they are not any more; and what they were told is stored. */
final class Load {

    private static final List<String> RECORDS = List.of("none", "charges-only", "minor", "substantial", "serious");
    private static final int THREADS = 6;
    private static final int SHARED = 20;

    private final String prefix;
    private final List<Calls> services;
    private final List<Thread> threads;
    /** What was acknowledged: classifications as they were answered, by id. */
    final Map<String, JsonNode> acknowledged = new ConcurrentHashMap<>();
    final Queue<String> references = new ConcurrentLinkedQueue<>();
    final Queue<String> refusals = new ConcurrentLinkedQueue<>();
    private volatile boolean going = true;

    /** @param prefix of the references of its cases */
    Load(String prefix, Calls... services) {
        this.prefix = prefix;
        this.services = List.of(services);
        this.threads = IntStream.range(0, THREADS).mapToObj(i -> new Thread(this::work, "load-" + i)).toList();
    }

    Load begin() {
        threads.forEach(Thread::start);
        return this;
    }

    void end() throws InterruptedException {
        going = false;
        for (Thread thread : threads) {
            thread.join();
        }
    }

    private void work() {
        var random = ThreadLocalRandom.current();
        for (int i = 0; going; i++) {
            String own = Thread.currentThread().getName() + "-" + i;
            String reference = prefix + (random.nextBoolean() ? own : "shared-" + random.nextInt(SHARED));
            references.add(reference);
            try {
                note(services.get(i % services.size()).submit(reference, RECORDS.get(random.nextInt(RECORDS.size()))));
            } catch (IOException e) {
                going &= services.size() > 1;
            }
        }
    }

    private void note(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() == 200 || answer.statusCode() == 201) {
            JsonNode classification = Calls.json(answer).path("classification");
            acknowledged.put(classification.path("id").asText(), classification);
        } else {
            refusals.add(answer.statusCode() + " " + answer.body());
        }
    }
}
