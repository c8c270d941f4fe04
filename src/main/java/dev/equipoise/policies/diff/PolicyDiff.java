package dev.equipoise.policies.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;

/**
 * Compares two canonical documents, in which all that decides is written out. What has an id is compared by it, so that a
 * rule that moved is not a rule that changed.
 */
public final class PolicyDiff {

    /** They name the version or follow from the rest. */
    private static final Set<String> LEFT_OUT = Set.of("version", "order", "contexts");

    private final List<Change> changes = new ArrayList<>();

    private PolicyDiff() {
    }

    /**
     * @return in the order of the documents' members
     */
    public static List<Change> of(JsonNode from, JsonNode to) {
        var diff = new PolicyDiff();
        var members = new TreeSet<String>();
        from.fieldNames().forEachRemaining(members::add);
        to.fieldNames().forEachRemaining(members::add);
        members.removeAll(LEFT_OUT);
        members.forEach(member -> diff.compare(List.of(member), from.path(member), to.path(member)));
        return diff.changes;
    }

    private void compare(List<String> path, JsonNode from, JsonNode to) {
        if (from.equals(to)) {
            return;
        }
        if (parted(path, from) && parted(path, to)) {
            Map<String, JsonNode> before = parts(from);
            Map<String, JsonNode> after = parts(to);
            order(path, before, after);
            var names = new TreeSet<>(before.keySet());
            names.addAll(after.keySet());
            names.forEach(name -> compare(with(path, name), before.getOrDefault(name, MissingNode.getInstance()),
                    after.getOrDefault(name, MissingNode.getInstance())));
            return;
        }
        changes.add(new Change(path.get(0), "/" + String.join("/", path), orNull(from), orNull(to),
                Wording.of(path, from, to)));
    }

    /** Whether it has parts with names of their own; one that is there on one side only is named whole. */
    private static boolean parted(List<String> path, JsonNode node) {
        if (node.isMissingNode()) {
            return path.size() == 1;
        }
        return node.isObject() || node.isArray() && !node.isEmpty() && node.get(0).has("id");
    }

    private static Map<String, JsonNode> parts(JsonNode node) {
        var parts = new LinkedHashMap<String, JsonNode>();
        if (node.isObject()) {
            node.properties().forEach(member -> parts.put(member.getKey(), member.getValue()));
        } else {
            node.forEach(item -> parts.put(item.path("id").asText(), item));
        }
        return parts;
    }

    /** Tiers and levels mean something by their order alone. */
    private void order(List<String> path, Map<String, JsonNode> before, Map<String, JsonNode> after) {
        List<String> from = before.keySet().stream().filter(after::containsKey).toList();
        List<String> to = after.keySet().stream().filter(before::containsKey).toList();
        if (!from.equals(to)) {
            changes.add(new Change(path.get(0), "/" + String.join("/", path), texts(from), texts(to),
                    "The order of " + String.join(" ", path) + " changed: " + String.join(", ", to) + "."));
        }
    }

    private static JsonNode texts(List<String> texts) {
        var array = JsonNodeFactory.instance.arrayNode();
        texts.forEach(array::add);
        return array;
    }

    private static List<String> with(List<String> path, String name) {
        var longer = new ArrayList<>(path);
        longer.add(name);
        return longer;
    }

    private static @Nullable JsonNode orNull(JsonNode node) {
        return node.isMissingNode() ? null : node;
    }
}
