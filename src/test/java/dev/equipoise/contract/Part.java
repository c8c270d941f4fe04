package dev.equipoise.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

/** A place in the contract: where it is, and what stands there once references are followed. */
public record Part(JsonNode root, String pointer, JsonNode node) {

    static Part rootOf(JsonNode root) {
        return new Part(root, "", root);
    }

    /** The named child, or a missing one. */
    public Part at(String name) {
        return new Part(root, pointer + "/" + name.replace("~", "~0").replace("/", "~1"), node.path(name)).followed();
    }

    public Part at(int index) {
        return new Part(root, pointer + "/" + index, node.path(index)).followed();
    }

    public boolean isThere() {
        return !node.isMissingNode();
    }

    public List<String> names() {
        var names = new ArrayList<String>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    public Stream<Part> children() {
        return node.isArray()
                ? Stream.iterate(0, i -> i < node.size(), i -> i + 1).map(this::at)
                : names().stream().map(this::at);
    }

    public String text(String name) {
        return node.path(name).asText("");
    }

    /** The last name of the pointer. */
    public String name() {
        return pointer.substring(pointer.lastIndexOf('/') + 1).replace("~1", "/").replace("~0", "~");
    }

    /** A schema keeps its reference: the validator follows it, together with what stands beside it. */
    private Part followed() {
        String target = node.path("$ref").asText("");
        if (target.isEmpty() || target.startsWith("#/components/schemas/")) {
            return this;
        }
        return new Part(root, target.substring(1), root.at(target.substring(1))).followed();
    }
}
