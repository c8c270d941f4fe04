package dev.equipoise.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.JsonNode;

/** What any operation of the contract promises its readers, and the programs that generate clients from it. */
class ContractLintTest {

    static final Contract CONTRACT = Contract.COMMITTED;
    static final Set<String> ROLES = Set.of("none", "any-key", "partner-submit", "partner-read", "reviewer",
            "policy-author", "policy-approver", "auditor", "operator");

    @Test
    void everyOperationHasAShortSummaryAndALongerDescription() {
        assertNone(operations(operation -> operation.part().text("summary").isBlank()
                || operation.part().text("summary").length() > 80 || operation.part().text("summary").endsWith(".")
                || operation.part().text("description").isBlank()));
    }

    @Test
    void everyOperationHasOneDeclaredTag() {
        List<String> declared = CONTRACT.root().at("tags").children().map(tag -> tag.text("name")).toList();
        assertNone(operations(operation -> operation.part().node().path("tags").size() != 1
                || !declared.contains(operation.part().node().path("tags").path(0).asText())));
        assertNone(CONTRACT.root().at("tags").children().filter(tag -> tag.text("description").isBlank()));
    }

    @Test
    void tagsStandInTheOrderOfWorkAndAreUsed() {
        var declared = CONTRACT.root().at("tags").children().map(tag -> tag.text("name"));
        assertThat(declared).containsExactly("Evaluate", "Cases", "Rankings", "Policies", "Catalogues", "Access",
                "Problems").containsExactlyElementsOf(
                        CONTRACT.operations().stream()
                                .map(operation -> operation.part().node().path("tags").path(0).asText()).distinct()
                                .toList());
    }

    @Test
    void everyOperationIdIsUniqueAndInCamelCase() {
        List<String> ids = CONTRACT.operations().stream().map(Operation::id).toList();
        assertThat(ids).isNotEmpty().doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z]+([A-Z][a-z]+)*"));
    }

    @Test
    void everyOperationStatesItsSecurityRoleAndStability() {
        assertNone(operations(operation -> !ROLES.contains(operation.role())
                || !operation.part().text("x-stability").equals("stable")
                || !operation.part().node().path("security").isArray()
                || operation.part().node().path("security").isEmpty() != operation.role().equals("none")));
    }

    @Test
    void whatNeedsAKeyDocumentsItsRefusals() {
        assertNone(operations(operation -> operation.response(401).isThere() == operation.role().equals("none")));
        assertNone(operations(operation -> operation.response(403)
                .isThere() == (operation.role().equals("none") || operation.role().equals("any-key"))));
    }

    @Test
    void pathsAndTheirParametersAgree() {
        assertNone(operations(operation -> !Stream.of(operation.path().split("/")).filter(step -> step.startsWith("{"))
                .map(step -> step.substring(1, step.length() - 1)).sorted().toList()
                .equals(operation.parametersIn("path").sorted().toList())));
        assertNone(operations(operation -> operation.path().contains("{id}") && operation.method().equals("GET")
                && !operation.response(404).isThere()));
    }

    @Test
    void everyParameterIsDescribedWithAnExample() {
        assertNone(Walk.parameters(CONTRACT).filter(parameter -> parameter.text("description").isBlank()
                || parameter.node().path("example").isMissingNode()
                        && parameter.node().path("examples").isMissingNode()
                        && parameter.at("schema").at("enum").node().isMissingNode()));
    }

    @Test
    void everyRequestBodyAndEveryJsonSuccessHasANamedExample() {
        assertNone(operations(operation -> operation.requestBody().isThere()
                && operation.requestBody().at("examples").names().isEmpty()));
        assertNone(operations(operation -> operation.part().at("responses").children()
                .filter(response -> response.name().startsWith("2"))
                .map(response -> response.at("content").at("application/json"))
                .anyMatch(json -> json.isThere() && json.at("examples").names().isEmpty())));
    }

    @Test
    void everyAnswerIsDescribedAndCarriesTheRequestId() {
        assertNone(operations(operation -> operation.part().at("responses").children().anyMatch(
                response -> response.text("description").isBlank()
                        || !response.at("headers").at("X-Request-Id").isThere())));
    }

    @Test
    void everyErrorIsAProblem() {
        assertNone(operations(operation -> operation.part().at("responses").children()
                .filter(response -> !response.name().startsWith("2"))
                .anyMatch(response -> !response.at("content").names().equals(List.of("application/problem+json"))
                        || !response
                                .at("content").at("application/problem+json").at("schema").text("$ref")
                                .endsWith("/Problem"))));
    }

    @Test
    void everyListIsPagedAndSaysSo() {
        assertNone(operations(operation -> operation.id().startsWith("list") && operation.path().startsWith("/v1")
                && !(operation.parametersIn("query").toList().containsAll(List.of("limit", "after"))
                        && operation.response(200).at("headers").at("Link").isThere()
                        && pageOf(operation).names().equals(List.of("items", "next")))));
    }

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

    private static Part pageOf(Operation operation) {
        String page = operation.response(200).at("content").at("application/json").at("schema").text("$ref");
        return CONTRACT.root().at("components").at("schemas").at(page.substring(page.lastIndexOf('/') + 1))
                .at("properties");
    }

    private static JsonNode target(JsonNode schema) {
        return CONTRACT.root().node().at(schema.path("$ref").asText("#").substring(1));
    }

    private static Stream<Operation> operations(Predicate<Operation> flawed) {
        return CONTRACT.operations().stream().filter(flawed);
    }

    private static Stream<String> schemas(java.util.function.BiPredicate<String, JsonNode> flawed) {
        return Walk.schemas(CONTRACT).entrySet().stream().filter(entry -> flawed.test(entry.getKey(), entry.getValue()))
                .map(java.util.Map.Entry::getKey);
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(value -> texts.add(value.asText()));
        return texts;
    }

    private static void assertNone(Stream<?> flawed) {
        assertThat(flawed.map(Function.identity()).distinct().toList()).isEmpty();
    }
}
