package dev.equipoise.cases;

import com.fasterxml.jackson.databind.JsonNode;

/** Says what a JSON value is, as a person would. */
final class Kinds {

    private Kinds() {
    }

    static String of(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "an array";
            case BOOLEAN -> "true or false";
            case NULL -> "null";
            case NUMBER -> "a number";
            case OBJECT -> "an object";
            case STRING -> "a string";
            default -> "something else";
        };
    }
}
