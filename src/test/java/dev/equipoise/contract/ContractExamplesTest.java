package dev.equipoise.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

/** The contract's examples run as they are. Where an answer is documented under the same name, that is the answer. */
@QuarkusTest
class ContractExamplesTest {

    static final Contract CONTRACT = Contract.COMMITTED;

    static Stream<Arguments> requestExamples() {
        return CONTRACT.operations().stream()
                .flatMap(operation -> operation.requestBody().at("examples").names().stream()
                        .map(name -> Arguments.of(operation, name)));
    }

    static Stream<Arguments> openReadings() {
        return CONTRACT.operations().stream().filter(operation -> operation.role().equals("none"))
                .flatMap(operation -> operation.part().at("responses").at("200").at("content").names().stream()
                        .map(form -> Arguments.of(operation, form)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("requestExamples")
    void everyRequestSucceeds(Operation operation, String example) {
        Seed seed = operation.path().contains("{reference}") ? Seed.of(DemoKey.PARTNER) : Seed.none();
        Call call = Call.of(operation, seed, example);
        if (operation.id().equals("submitProfile")) {
            call = call.with("reference", Seed.random().reference());
        }

        Response answer = PolicySeed.prepared(call).by(DemoKey.thatMay(operation));

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(operation.successStatus());
        assertIsDocumented(operation, answer, example);
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("openReadings")
    void whatNeedsNoKeyIsReadWithTheDocumentedParameters(Operation operation, String form) {
        var request = given().accept(form);
        operation.parameters().stream().filter(parameter -> parameter.at("example").isThere())
                .forEach(parameter -> {
                    String name = parameter.text("name");
                    String value = parameter.text("example");
                    switch (parameter.text("in")) {
                        case "path" -> request.pathParam(name, value);
                        case "header" -> request.header(name, value);
                        default -> request.queryParam(name, value);
                    }
                });

        assertThat(request.get(operation.path()).statusCode()).isEqualTo(200);
    }

    static Stream<Operation> openLists() {
        return CONTRACT.operations().stream()
                .filter(operation -> operation.role().equals("none")
                        && operation.parametersIn("query").anyMatch("after"::equals));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("openLists")
    void everyOpenListComesPageByPage(Operation operation) {
        Call list = Call.of(operation, Seed.none());
        List<Object> whole = list.querying(Map.of("limit", "500")).path("items");
        var paged = new ArrayList<Object>();
        String next = null;
        do {
            Response page = list.querying(next == null ? Map.of("limit", "3") : Map.of("limit", "3", "after", next));
            paged.addAll(page.path("items"));
            next = page.path("next");
            assertThat(page.<List<Object>>path("items")).hasSizeLessThanOrEqualTo(3);
            assertThat(page.header("Link") == null).isEqualTo(next == null);
        } while (next != null);

        assertThat(paged).isNotEmpty().isEqualTo(whole);
    }

    @Test
    void theSameSubmissionAgainChangesNothing() {
        Call call = Call.of(CONTRACT.operation("submitProfile"), Seed.random());
        Response first = call.by(DemoKey.PARTNER);
        Response second = call.by(DemoKey.PARTNER);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(Tree.paths(Contract.parse(second.asString())))
                .isEqualTo(Tree.paths(Contract.parse(first.asString())));
    }

    private static void assertIsDocumented(Operation operation, Response answer, String example) {
        JsonNode documented = operation.response(answer.statusCode()).at("content").at("application/json")
                .at("examples")
                .at(example).node().path("value");
        if (!documented.isMissingNode()) {
            assertThat(lasting(Contract.parse(answer.asString()))).containsExactlyEntriesOf(lasting(documented));
        }
    }

    /** Without what is new each time: ids that the service makes, its times, digests, and the case. */
    private static SortedMap<String, String> lasting(JsonNode answer) {
        SortedMap<String, String> paths = Tree.paths(answer);
        paths.entrySet().removeIf(entry -> entry.getKey().matches(".*/(case|asOf|key|prefix|[a-z]+edAt)")
                && !entry.getKey().endsWith("/assessedAt"));
        paths.replaceAll((pointer, value) -> value.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "an id")
                .replaceAll("sha256:[0-9a-f]{64}", "a digest"));
        return paths;
    }
}
