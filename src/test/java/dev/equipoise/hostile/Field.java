package dev.equipoise.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonPointer;

import dev.equipoise.contract.Operation;
import dev.equipoise.contract.Part;

/**
 * A place in a request body that the contract names.
 *
 * @param schema what may stand there, references followed
 */
record Field(JsonPointer pointer, Part schema) {

    private static final int DEEPEST = 4;

    /** Every field of an operation's body, each alternative's too. */
    static List<Field> of(Operation operation) {
        var fields = new ArrayList<Field>();
        Part schema = operation.requestBody().at("schema");
        if (schema.isThere()) {
            collect(JsonPointer.empty(), schema, fields, 0);
        }
        return fields;
    }

    /** Where a schema only refers to another, that one. */
    static Part resolved(Part schema) {
        String target = schema.text("$ref");
        return target.isEmpty()
                ? schema
                : resolved(new Part(schema.root(), target.substring(1), schema.root().at(target.substring(1))));
    }

    private static void collect(JsonPointer pointer, Part unresolved, List<Field> fields, int depth) {
        Part schema = resolved(unresolved);
        if (!pointer.matches() && fields.stream().noneMatch(field -> field.pointer().equals(pointer))) {
            fields.add(new Field(pointer, schema));
        }
        if (depth == DEEPEST) {
            return;
        }
        Part properties = schema.at("properties");
        properties.names().forEach(name -> collect(pointer.appendProperty(name), properties.at(name), fields,
                depth + 1));
        if (schema.at("items").isThere()) {
            collect(pointer.appendIndex(0), schema.at("items"), fields, depth + 1);
        }
        Stream.of("oneOf", "anyOf", "allOf").flatMap(kind -> schema.at(kind).children())
                .forEach(part -> collect(pointer, part, fields, depth));
    }
}
