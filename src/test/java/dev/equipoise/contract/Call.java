package dev.equipoise.contract;

import static io.restassured.RestAssured.given;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.restassured.response.Response;

/** An operation of the contract, about to be called with the contract's own examples. */
record Call(Operation operation, Map<String, String> path, JsonNode body) {

    /** With the first example of a body, and the examples of its parameters; the seed's ids where it has them. */
    static Call of(Operation operation, Seed seed) {
        Part examples = operation.requestBody().at("examples");
        JsonNode body = examples.isThere() ? example(operation, examples.names().get(0)) : null;
        return new Call(operation, path(operation, seed), body);
    }

    static Call of(Operation operation, Seed seed, String example) {
        return new Call(operation, path(operation, seed), example(operation, example));
    }

    /** The same for something that nobody has made before, where the body names what is to be made. */
    Call fresh() {
        if (operation.id().equals("createPolicyDraft")) {
            return PolicySeed.renamed(this, "policy-" + UUID.randomUUID());
        }
        if (!operation.id().equals("createPartner")) {
            return PolicySeed.prepared(this);
        }
        ObjectNode renamed = ((ObjectNode) body).deepCopy().put("id", "partner-" + UUID.randomUUID());
        return new Call(operation, path, renamed);
    }

    Call with(String parameter, String value) {
        var changed = new TreeMap<>(path);
        changed.put(parameter, value);
        return new Call(operation, changed, body);
    }

    Response by(DemoKey key) {
        var request = given();
        if (!key.text().isEmpty()) {
            request.header("Authorization", "Bearer " + key.text());
        }
        if (body != null) {
            request.contentType("application/json").body(body.toString());
        }
        return request.pathParams(path).request(operation.method(), operation.path());
    }

    /** For readings that need no key. */
    Response querying(Map<String, String> parameters) {
        return given().pathParams(path).queryParams(parameters).get(operation.path());
    }

    private static JsonNode example(Operation operation, String name) {
        return operation.requestBody().at("examples").at(name).node().path("value");
    }

    private static Map<String, String> path(Operation operation, Seed seed) {
        var path = new TreeMap<String, String>();
        operation.parameters().stream().filter(parameter -> parameter.text("in").equals("path"))
                .forEach(parameter -> path.put(parameter.text("name"), parameter.text("example")));
        path.replaceAll((name, documented) -> seed.valueOf(operation, name, documented));
        return path;
    }
}
