package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.contract.DemoKey;
import dev.equipoise.contract.Operation;
import dev.equipoise.contract.Part;
import dev.equipoise.hostile.Request.Wire;

/**
 * A call of an operation as the contract documents it, to be changed in one place.
 *
 * @param path parameters as they stand in the path, percent-encoded where that is wanted
 * @param query pairs as they stand in the query
 * @param json the body; null for none
 */
record Draft(Operation operation, Map<String, String> path, List<String> query, List<String> headers, JsonNode json) {

    static Draft of(Operation operation, World world, Random random) {
        var path = new TreeMap<String, String>();
        operation.parameters().stream().filter(parameter -> parameter.text("in").equals("path"))
                .forEach(parameter -> path.put(parameter.text("name"), world.valueOf(operation, parameter.text("name"),
                        parameter.text("example"), random)));
        var headers = new ArrayList<>(List.of("Host: hostile"));
        String key = DemoKey.thatMay(operation).text();
        if (!key.isEmpty()) {
            headers.add("Authorization: Bearer " + key);
        }
        if (operation.requestBody().isThere()) {
            headers.add("Content-Type: application/json");
        }
        return new Draft(operation, path, List.of(), headers,
                named(operation, path, example(operation, random), random));
    }

    /** A policy's document says itself which one it is. */
    private static JsonNode named(Operation operation, Map<String, String> path, JsonNode body, Random random) {
        return switch (operation.id()) {
            case "createPolicyDraft" ->
                ((ObjectNode) body).put("policy", "hostile-" + Long.toHexString(random.nextLong()));
            case "replacePolicyDraft" -> ((ObjectNode) body).put("policy", path.get("id"));
            default -> body;
        };
    }

    private static JsonNode example(Operation operation, Random random) {
        Part examples = operation.requestBody().at("examples");
        if (!examples.isThere()) {
            return null;
        }
        List<String> names = examples.names();
        JsonNode value = examples.at(names.get(random.nextInt(names.size()))).node().path("value").deepCopy();
        return operation.id().equals("createPartner")
                ? ((ObjectNode) value).put("id", "hostile-" + Long.toHexString(random.nextLong()))
                : value;
    }

    Draft path(String name, String raw) {
        var changed = new TreeMap<>(path);
        changed.put(name, raw);
        return new Draft(operation, changed, query, headers, json);
    }

    Draft query(List<String> pairs) {
        return new Draft(operation, path, pairs, headers, json);
    }

    Draft json(JsonNode body) {
        return new Draft(operation, path, query, headers, body);
    }

    /** With these lines for all that have their names. */
    Draft headers(String... lines) {
        var changed = new ArrayList<>(headers);
        for (String line : lines) {
            changed.removeIf(other -> name(other).equals(name(line)));
        }
        changed.addAll(List.of(lines));
        return new Draft(operation, path, query, changed, json);
    }

    Draft without(String header) {
        var changed = new ArrayList<>(headers);
        changed.removeIf(line -> name(line).equals(header));
        return new Draft(operation, path, query, changed, json);
    }

    Request request() {
        return request(json == null ? new byte[0] : json.toString().getBytes(UTF_8), Wire.PROPER);
    }

    Request request(byte[] body, Wire wire) {
        return new Request(operation.method(), target(), headers, body, wire, null);
    }

    /** With a whole other path, query included. */
    Request request(String target) {
        Request request = request();
        return new Request(request.method(), target, headers, request.body(), Wire.PROPER, null);
    }

    String target() {
        String target = operation.path();
        for (var parameter : path.entrySet()) {
            target = target.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        return query.isEmpty() ? target : target + "?" + String.join("&", query);
    }

    private static String name(String line) {
        return line.split(":", 2)[0].toLowerCase(Locale.ROOT);
    }
}
