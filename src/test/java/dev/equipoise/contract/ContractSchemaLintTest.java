package dev.equipoise.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** What the contract's schemas and examples promise: each described, closed, used, and true of its examples. */
class ContractSchemaLintTest {

    static final Contract CONTRACT = Contract.COMMITTED;

    @Test
    void everySchemaAndPropertyIsDescribed() {
        assertNone(schemas((pointer, schema) -> pointer.matches(".*/(schemas|properties)/[^/]+")
                && schema.path("description").asText("").isBlank()
                && target(schema).path("description").asText("").isBlank()));
    }

    @Test
    void everyObjectSaysWhetherItIsOpen() {
        assertNone(
                schemas((pointer, schema) -> (schema.has("properties") || schema.path("type").asText().equals("object"))
                        && !schema.has("additionalProperties")));
        assertNone(schemas((pointer, schema) -> schema.has("required") && schema.has("properties")
                && !names(schema.path("properties")).containsAll(texts(schema.path("required")))));
    }

    @Test
    void everyChoiceIsKebabCaseOrNamesAMember() {
        List<String> members = Walk.schemas(CONTRACT).values().stream()
                .flatMap(schema -> names(schema.path("properties"))
                        .stream())
                .distinct().toList();
        assertNone(Walk.schemas(CONTRACT).values().stream().flatMap(schema -> texts(schema.path("enum")).stream())
                .filter(value -> !value.matches("-?[a-z0-9]+(-[a-z0-9]+)*") && !members.contains(value)));
    }

    @Test
    void everyExampleIsValid() {
        var invalid = new ArrayList<String>();
        Walk.media(CONTRACT).forEach(media -> media.at("examples").children().forEach(
                example -> refusals(media.pointer() + "/schema", example.node().path("value"), example.pointer(),
                        invalid)));
        Stream.concat(Walk.parameters(CONTRACT), Walk.headers(CONTRACT)).filter(part -> part.at("example").isThere())
                .forEach(part -> refusals(part.pointer() + "/schema", part.node().path("example"), part.pointer(),
                        invalid));
        Walk.schemas(CONTRACT).forEach((pointer, schema) -> schema.path("examples")
                .forEach(example -> refusals(pointer, example, pointer, invalid)));
        assertNone(invalid.stream());
    }

    @Test
    void everyProblemExampleHasTheStatusItStandsUnder() {
        assertNone(operations(operation -> operation.part().at("responses").children()
                .anyMatch(response -> response.at("content").at("application/problem+json").at("examples").children()
                        .anyMatch(example -> !example.node().path("value").path("status").asText()
                                .equals(statusOf(operation, response))))));
    }

    @Test
    void everyReferenceLeadsSomewhereAndEveryComponentIsUsed() {
        JsonNode root = CONTRACT.root().node();
        Set<String> references = Walk.references(root);
        assertNone(references.stream().filter(reference -> root.at(reference.substring(1)).isMissingNode()));
        assertNone(CONTRACT.root().at("components").children().filter(kind -> !kind.name().equals("securitySchemes"))
                .flatMap(kind -> names(kind.node()).stream().map(name -> "#" + kind.pointer() + "/" + name))
                .filter(component -> !references.contains(component)));
    }

    private static void refusals(String schema, JsonNode value, String where, List<String> found) {
        CONTRACT.refusals(schema, value).forEach(refusal -> found.add(where + " " + refusal));
    }

    private static String statusOf(Operation operation, Part response) {
        return operation.part().at("responses").names().stream()
                .filter(status -> operation.part().at("responses").at(status).pointer().equals(response.pointer()))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode target(JsonNode schema) {
        return CONTRACT.root().node().at(schema.path("$ref").asText("#").substring(1));
    }

    private static Stream<String> schemas(BiPredicate<String, JsonNode> flawed) {
        return Walk.schemas(CONTRACT).entrySet().stream().filter(entry -> flawed.test(entry.getKey(), entry.getValue()))
                .map(Map.Entry::getKey);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private static Stream<Operation> operations(Predicate<Operation> flawed) {
        return CONTRACT.operations().stream().filter(flawed);
    }

    private static void assertNone(Stream<?> flawed) {
        assertThat(flawed.map(Function.identity()).distinct().toList()).isEmpty();
    }
}
