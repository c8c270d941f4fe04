package dev.equipoise.policies.diff;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;

/** Says one difference as a sentence. */
final class Wording {

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
        if (part.equals("weights") && path.size() == 3) {
            return "The weight of " + path.get(2) + " at " + path.get(1);
        }
        if (part.equals("factors") && path.size() == 4 && path.get(2).equals("values")) {
            return "The value of " + path.get(3) + " under " + path.get(1);
        }
        if (part.equals("options") && path.size() == 3 || part.equals("stages") && path.size() == 3) {
            return "At " + path.get(1) + ", " + path.get(2);
        }
        if (path.size() == 1) {
            return "The " + part + " of the policy";
        }
        String whole = "he " + singular(part) + " " + path.get(1);
        return path.size() == 2
                ? "T" + whole
                : "In t" + whole + ", " + String.join(" ", path.subList(2, path.size()));
    }

    private static String singular(String part) {
        return switch (part) {
            case "rules", "tiers", "gates", "factors", "facts", "weights" -> part.substring(0, part.length() - 1);
            default -> part;
        };
    }

    private static String said(JsonNode node) {
        return node.isTextual() ? node.asText() : node.toString();
    }
}
