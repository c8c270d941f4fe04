package dev.equipoise.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;

import com.fasterxml.jackson.databind.JsonNode;

import dev.equipoise.contract.Part;

/** Values that break one constraint of a schema and as little else as possible. */
final class Broken {

    private Broken() {
    }

    /** As JSON text; empty where the schema says nothing that could be broken. */
    static List<String> of(Part schema) {
        var broken = new ArrayList<String>();
        number(schema, "maxLength", most -> {
            broken.add(text("a".repeat((int) most + 1)));
            broken.add(text("\u00e9".repeat((int) most + 1)));
        });
        number(schema, "minLength", least -> broken.add(text("a".repeat((int) Math.max(0, least - 1)))));
        number(schema, "minimum", least -> broken.add(Long.toString(least - 1)));
        number(schema, "maximum", most -> broken.add(Long.toString(most + 1)));
        number(schema, "minItems", least -> broken.add("[]"));
        if (schema.at("pattern").isThere()) {
            broken.addAll(List.of(text("A_b"), text("a b"), text("-a"), text("a\\n"), text("\u00e9")));
        }
        schema.at("enum").node().forEach(value -> near(value, broken));
        if (schema.node().path("uniqueItems").asBoolean()) {
            broken.add("[\"none\",\"none\"]");
        }
        formats(schema, broken);
        types(schema, broken);
        return broken;
    }

    private static void near(JsonNode value, List<String> broken) {
        String word = value.asText();
        broken.addAll(List.of(text(word.toUpperCase(Locale.ROOT)), text(word + " "),
                text(word.replace('-', '_') + "_"), text(word.substring(1))));
    }

    private static void formats(Part schema, List<String> broken) {
        if (schema.text("format").startsWith("date")) {
            broken.addAll(HostileJson.DATES);
        }
    }

    private static void types(Part schema, List<String> broken) {
        String types = schema.at("type").node().toString();
        unless(types, "string", "\"a\"", broken);
        unless(types, "boolean", "true", broken);
        unless(types, "integer", "1", broken);
        unless(types, "object", "{}", broken);
        unless(types, "array", "[]", broken);
        if (types.contains("integer")) {
            broken.addAll(List.of("1.5", "1.0", "\"1\"", "1e2"));
        }
    }

    private static void unless(String types, String type, String value, List<String> broken) {
        if (!types.contains(type)) {
            broken.add(value);
        }
    }

    private static void number(Part schema, String name, LongConsumer use) {
        if (schema.at(name).isThere()) {
            use.accept(schema.at(name).node().asLong());
        }
    }

    private static String text(String content) {
        return "\"" + content + "\"";
    }
}
