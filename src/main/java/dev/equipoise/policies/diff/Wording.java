package dev.equipoise.policies.diff;

import java.util.List;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/** Says one difference as a sentence. */
final class Wording {

    /** An id, a day or a version reads best as it is; anything longer is quoted, so that its end can be seen. */
    private static final Pattern BARE = Pattern.compile("[\\w.-]*\\w");

    private Wording() {
    }

    static String of(List<String> path, JsonNode from, JsonNode to) {
        String what = what(path);
        if (from.isMissingNode()) {
            return what + " is new: " + said(to) + ".";
        }
        return to.isMissingNode()
                ? what + " is gone; it was " + said(from) + "."
                : what + " was " + said(from) + " and is now " + said(to) + ".";
    }

    private static String what(List<String> path) {
        String part = path.get(0);
        return switch (path.size()) {
            case 1 -> "The " + part + " of the policy";
            case 2 -> "The " + singular(part) + " " + path.get(1);
            default -> within(part, path.get(1), path.subList(2, path.size()));
        };
    }

    private static String within(String part, String id, List<String> rest) {
        String last = rest.get(rest.size() - 1);
        if (part.equals("weights")) {
            return "The weight of " + last + " at " + id;
        }
        if (part.equals("factors") && rest.get(0).equals("values")) {
            return "The value of " + last + " under " + id;
        }
        boolean stage = part.equals("options") || part.equals("stages");
        return (stage ? "At " + id : "In the " + singular(part) + " " + id) + ", " + String.join(" ", rest);
    }

    private static String singular(String part) {
        return switch (part) {
            case "rules", "tiers", "gates", "factors", "facts", "weights", "considerations" ->
                part.substring(0, part.length() - 1);
            default -> part;
        };
    }

    private static String said(JsonNode node) {
        return node.isTextual() && BARE.matcher(node.asText()).matches() ? node.asText() : node.toString();
    }
}
