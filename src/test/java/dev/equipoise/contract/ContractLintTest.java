package dev.equipoise.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

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
                .filter(response -> response.name().matches("[45].*"))
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

    private static Part pageOf(Operation operation) {
        String page = operation.response(200).at("content").at("application/json").at("schema").text("$ref");
        return CONTRACT.root().at("components").at("schemas").at(page.substring(page.lastIndexOf('/') + 1))
                .at("properties");
    }

    private static Stream<Operation> operations(Predicate<Operation> flawed) {
        return CONTRACT.operations().stream().filter(flawed);
    }

    private static void assertNone(Stream<?> flawed) {
        assertThat(flawed.map(Function.identity()).distinct().toList()).isEmpty();
    }
}
