package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;

import dev.equipoise.contract.Operation;
import dev.equipoise.hostile.Request.Wire;

/** In every field of a body: what is hostile, what breaks one constraint, nothing, and the same twice. */
final class BodyAttacks {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private BodyAttacks() {
    }

    static List<Target> of(Operation operation) {
        if (!operation.requestBody().isThere()) {
            return List.of();
        }
        var targets = new ArrayList<Target>();
        for (Field field : Field.of(operation)) {
            String place = "body " + field.pointer();
            targets.add(new Target(operation, place, (draft, random) -> broken(draft, field, random)));
            targets.add(new Target(operation, place, (draft, random) -> with(draft, field.pointer(),
                    HostileJson.any(random)).request()));
        }
        targets.add(new Target(operation, "body /", (draft, random) -> with(draft, JsonPointer.compile("/" + random
                .nextInt()), HostileJson.any(random)).request()));
        targets.add(new Target(operation, "body", BodyAttacks::whole));
        targets.add(new Target(operation, "body in chunks", (draft, random) -> draft.request(bytes(draft),
                Wire.CHUNKED)));
        targets.add(new Target(operation, "body of 10 MB", (draft, random) -> huge(draft, random)));
        return targets;
    }

    private static Request broken(Draft draft, Field field, Random random) {
        List<String> values = Broken.of(field.schema());
        return switch (random.nextInt(6)) {
            case 0 -> without(draft, field.pointer()).request();
            case 1 -> twice(draft, field.pointer(), HostileJson.any(random)).request();
            default -> with(draft, field.pointer(), HostileJson.oneOf(values, random)).request();
        };
    }

    private static Request whole(Draft draft, Random random) {
        byte[] good = bytes(draft);
        return draft.request(switch (random.nextInt(8)) {
            case 0 -> new byte[0];
            case 1 -> HostileJson.any(random).getBytes(UTF_8);
            case 2 -> new String(good, UTF_8).concat(HostileJson.any(random)).getBytes(UTF_8);
            case 3 -> new String(good, UTF_8).getBytes(java.nio.charset.StandardCharsets.UTF_16);
            case 4 -> ("\ufeff" + new String(good, UTF_8)).getBytes(UTF_8);
            case 5 -> java.util.Arrays.copyOf(good, random.nextInt(good.length));
            case 6 -> flipped(good, random);
            default -> noise(random);
        }, random.nextBoolean() ? Wire.PROPER : Wire.CHUNKED);
    }

    /** Beyond what a resource reads, and around what the server reads. */
    private static Request huge(Draft draft, Random random) {
        int length = new int[]{1_048_576, 1_048_577, 5_000_000, 10_485_760, 10_485_761, 12_000_000 }[random.nextInt(6)];
        byte[] body = (random.nextBoolean() ? " " : "\"").repeat(length).getBytes(UTF_8);
        return draft.request(body, random.nextInt(3) == 0 ? Wire.CHUNKED : Wire.PROPER);
    }

    private static byte[] flipped(byte[] good, Random random) {
        byte[] flipped = good.clone();
        for (int i = 0; i <= random.nextInt(3); i++) {
            flipped[random.nextInt(flipped.length)] = (byte) random.nextInt(256);
        }
        return flipped;
    }

    private static byte[] noise(Random random) {
        byte[] noise = new byte[random.nextInt(2_000)];
        random.nextBytes(noise);
        return noise;
    }

    static Draft with(Draft draft, JsonPointer pointer, String raw) {
        ObjectNode body = (ObjectNode) draft.json().deepCopy();
        JsonNode parent = parent(body, pointer);
        JsonNode value = NODES.rawValueNode(new RawValue(raw));
        if (parent instanceof ArrayNode array) {
            array.removeAll().add(value);
        } else {
            ((ObjectNode) parent).set(pointer.last().getMatchingProperty(), value);
        }
        return draft.json(body);
    }

    private static Draft twice(Draft draft, JsonPointer pointer, String raw) {
        String name = pointer.last().getMatchingProperty();
        boolean named = parent(draft.json().deepCopy(), pointer) instanceof ObjectNode;
        return with(draft, pointer, named ? "null,\"" + name + "\":" + raw : raw + "," + raw);
    }

    private static Draft without(Draft draft, JsonPointer pointer) {
        JsonNode body = draft.json().deepCopy();
        if (body.at(pointer.head()) instanceof ObjectNode parent) {
            parent.remove(pointer.last().getMatchingProperty());
        }
        return draft.json(body);
    }

    /** What holds the place, made where it is not there. */
    private static JsonNode parent(JsonNode body, JsonPointer pointer) {
        JsonNode at = body;
        for (JsonPointer rest = pointer; !rest.tail().matches(); rest = rest.tail()) {
            boolean array = rest.tail().getMatchingIndex() >= 0;
            JsonNode next = at instanceof ArrayNode list ? list.path(0) : at.path(rest.getMatchingProperty());
            if (array ? !next.isArray() : !next.isObject()) {
                next = array ? NODES.arrayNode() : NODES.objectNode();
                if (at instanceof ArrayNode list) {
                    list.removeAll().add(next);
                } else {
                    ((ObjectNode) at).set(rest.getMatchingProperty(), next);
                }
            }
            at = next;
        }
        return at;
    }

    private static byte[] bytes(Draft draft) {
        return draft.json().toString().getBytes(UTF_8);
    }
}
