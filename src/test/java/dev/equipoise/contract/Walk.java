package dev.equipoise.contract;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** Ways through the whole contract, for rules that hold everywhere in it. */
final class Walk {

    private Walk() {
    }

    /** Every reference in the tree, as written. */
    static Set<String> references(JsonNode tree) {
        var found = new TreeSet<String>();
        tree.findValues("$ref").forEach(reference -> found.add(reference.asText()));
        return found;
    }

    /** Every schema, inner ones included, by pointer. References are not followed: their targets are found by themselves. */
    static Map<String, JsonNode> schemas(Contract contract) {
        var found = new TreeMap<String, JsonNode>();
        JsonNode root = contract.root().node();
        root.path("components").path("schemas").properties()
                .forEach(named -> schema("/components/schemas/" + named.getKey(), named.getValue(), found));
        media(contract).forEach(media -> schema(media.pointer() + "/schema", media.node().path("schema"), found));
        Stream.concat(parameters(contract), headers(contract))
                .forEach(part -> schema(part.pointer() + "/schema", part.node().path("schema"), found));
        return found;
    }

    /** Every media type of a request body or an answer. */
    static Stream<Part> media(Contract contract) {
        return contract.operations().stream().flatMap(operation -> Stream.concat(
                operation.part().at("requestBody").at("content").children(),
                operation.part().at("responses").children().flatMap(response -> response.at("content").children())));
    }

    static Stream<Part> parameters(Contract contract) {
        return contract.operations().stream().flatMap(operation -> operation.parameters().stream());
    }

    static Stream<Part> headers(Contract contract) {
        return contract.operations().stream().flatMap(operation -> operation.part().at("responses").children())
                .flatMap(response -> response.at("headers").children());
    }

    private static void schema(String pointer, JsonNode schema, Map<String, JsonNode> found) {
        if (!schema.isObject()) {
            return;
        }
        found.put(pointer, schema);
        for (String keyword : new String[]{"properties", "patternProperties" }) {
            schema.path(keyword).properties().forEach(inner -> schema(
                    pointer + "/" + keyword + "/" + inner.getKey().replace("~", "~0").replace("/", "~1"),
                    inner.getValue(), found));
        }
        for (String keyword : new String[]{"items", "additionalProperties" }) {
            schema(pointer + "/" + keyword, schema.path(keyword), found);
        }
        for (String keyword : new String[]{"oneOf", "anyOf", "allOf" }) {
            for (int i = 0; i < schema.path(keyword).size(); i++) {
                schema(pointer + "/" + keyword + "/" + i, schema.path(keyword).path(i), found);
            }
        }
    }
}
