package dev.equipoise.contract;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

/** JSON as a flat list of places, so that two trees can be compared and a difference says where it is. */
final class Tree {

    private Tree() {
    }

    /** Every leaf by its pointer. The order of members does not matter, nor how a number is written. */
    static SortedMap<String, String> paths(JsonNode tree) {
        var paths = new TreeMap<String, String>();
        collect("", tree, paths);
        return paths;
    }

    private static void collect(String pointer, JsonNode node, Map<String, String> paths) {
        if (node.isNumber()) {
            paths.put(pointer, node.decimalValue().stripTrailingZeros().toPlainString());
        } else if (node.isValueNode()) {
            paths.put(pointer, node.isTextual() ? '"' + node.textValue() + '"' : node.asText());
        } else if (node.isEmpty()) {
            paths.put(pointer, node.toString());
        }
        node.properties().forEach(member -> collect(pointer + "/" + member.getKey(), member.getValue(), paths));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(pointer + "/" + i, node.get(i), paths);
        }
    }
}
