package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.contract.Contract;
import dev.equipoise.contract.Operation;

/**
 * What is there for operations to find.
 *
 * @param ids by operation and parameter, such as {@code retractProfile/id}
 */
record World(Map<String, String> ids) {

    /** Cases that are submitted to; several, so that some requests meet at one. */
    private static final int CASES = 40;

    private static final AtomicLong MADE = new AtomicLong(System.nanoTime());
    private static final Set<String> PUBLISHED = Set.of("suspendPolicyVersion", "withdrawPolicyVersion");
    private static final List<String> WRITTEN = List.of("replacePolicyDraft", "approvePolicyVersion",
            "suspendPolicyVersion", "withdrawPolicyVersion");

    static final String READ = "hostile-read";
    static final String RETRACTED = "hostile-retracted";

    /** Makes it, through the service as everybody does. */
    static World made(Contract contract, RawClient client) {
        var ids = new TreeMap<String, String>();
        JsonNode read = create(contract, client, "submitProfile", Map.of("reference", READ));
        JsonNode retracted = create(contract, client, "submitProfile", Map.of("reference", RETRACTED));
        ids.put("getClassification/id", read.at("/classification/id").asText());
        ids.put("retractProfile/id", retracted.at("/profile/id").asText());
        // Again for the same reason it succeeds always; for another one of which some attack thinks, never.
        World half = new World(Map.copyOf(ids));
        call(client, Draft.of(contract.operation("retractProfile"), half, new Random(0)));
        ids.put("revokeKey/keyId", create(contract, client, "createKey", Map.of()).path("id").asText());
        for (String operation : WRITTEN) {
            ids.put(operation + "/id", policy(contract, client, operation));
        }
        return new World(ids);
    }

    /** For each operation a policy of its own: a draft, or published where the operation wants it so. */
    private static String policy(Contract contract, RawClient client, String operation) {
        String id = create(contract, client, "createPolicyDraft", Map.of()).path("policy").asText();
        if (PUBLISHED.contains(operation)) {
            create(contract, client, "approvePolicyVersion", Map.of("id", id));
        }
        return id;
    }

    /** What is published stays so: an approval that is to succeed finds a draft of its own, if one can be made. */
    static Trial prepared(Contract contract, RawClient client, Trial trial) {
        Operation operation = trial.target().operation();
        if (!operation.id().equals("approvePolicyVersion") || !trial.target().place().equals(Target.DOCUMENTED)) {
            return trial;
        }
        Draft draft = drafted(contract, MADE.incrementAndGet());
        if (client.send(draft.request()) instanceof Outcome.Answer answer && answer.status() == 201) {
            Request asked = trial.request();
            String own = operation.path().replace("{id}", draft.json().path("policy").asText()).replace("{version}",
                    draft.json().path("version").asText());
            return new Trial(trial.number(), trial.target(), new Request(asked.method(), own, asked.headers(),
                    asked.body(), asked.wire(), null));
        }
        return trial;
    }

    private static Draft drafted(Contract contract, long seed) {
        return Draft.of(contract.operation("createPolicyDraft"), new World(Map.of()), new Random(seed));
    }

    String valueOf(Operation operation, String parameter, String documented, Random random) {
        if (parameter.equals("reference")) {
            return switch (operation.id()) {
                case "submitProfile" -> "hostile-" + random.nextInt(CASES);
                case "retractProfile" -> RETRACTED;
                default -> READ;
            };
        }
        return ids.getOrDefault(operation.id() + "/" + parameter, documented);
    }

    private static JsonNode create(Contract contract, RawClient client, String operation, Map<String, String> path) {
        long seed = operation.equals("createPolicyDraft") ? MADE.incrementAndGet() : 0;
        Draft draft = Draft.of(contract.operation(operation), new World(Map.of()), new Random(seed));
        for (var parameter : path.entrySet()) {
            draft = draft.path(parameter.getKey(), parameter.getValue());
        }
        return call(client, draft);
    }

    private static JsonNode call(RawClient client, Draft draft) {
        if (client.send(draft.request()) instanceof Outcome.Answer answer && answer.status() < 300) {
            return Contract.parse(new String(answer.body(), UTF_8));
        }
        throw new AssertionError("There is nothing to be hostile to: " + draft.operation() + " failed");
    }
}
