package dev.equipoise.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * A request and its answer, to be held against the contract.
 *
 * @param path as sent, without the query
 * @param query the names of its query parameters
 * @param sent the request body
 * @param headers of the answer, names in lower case
 */
public record Exchange(String method, String path, Set<String> query, Sent sent, int status,
        Map<String, String> headers,
        byte[] body) {

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
    private static final String PROBLEM = "application/problem+json";

    /** Whatever the contract does not allow; empty where the answer keeps it. */
    public List<String> breaches(Contract contract) {
        List<Operation> here = contract.at(path);
        Optional<Operation> operation = contract.find(method.equals("HEAD") ? "GET" : method, path);
        if (operation.isPresent()) {
            return breaches(contract, operation.get());
        }
        if (here.isEmpty()) {
            return status < 400
                    ? List.of("the path is not in the contract, and yet it answers " + status)
                    : problemBreaches(contract);
        }
        return method.equals("OPTIONS") ? List.of() : wrongMethodBreaches(contract);
    }

    private List<String> breaches(Contract contract, Operation operation) {
        Part response = operation.response(status);
        if (!response.isThere()) {
            return List.of("status " + status + " is not declared; declared are "
                    + operation.part().at("responses").names() + "; body: " + text());
        }
        var breaches = new ArrayList<>(headerBreaches(contract, response));
        if (!method.equals("HEAD")) {
            breaches.addAll(bodyBreaches(contract, response));
        }
        if (status < 300) {
            breaches.addAll(leniences(contract, operation));
        }
        return breaches;
    }

    private List<String> problemBreaches(Contract contract) {
        if (!mediaType().equals(PROBLEM)) {
            return List.of("a problem must be " + PROBLEM + ", not " + quoted(mediaType()));
        }
        return refusals(contract, "/components/schemas/Problem");
    }

    /** What is malformed, or comes without a key, may be refused before anyone asks for its method. */
    private List<String> wrongMethodBreaches(Contract contract) {
        // What stands at the door (URI, headers, credentials) is looked at before the method.
        if (!Set.of(405, 401, 400, 414, 431).contains(status)) {
            return List.of("the contract has no such method here: 405 was expected, not " + status);
        }
        var breaches = new ArrayList<>(method.equals("HEAD") ? List.<String>of() : problemBreaches(contract));
        if (status == 405 && !headers.containsKey("allow")) {
            breaches.add("405 without an Allow header");
        }
        return breaches;
    }

    private List<String> headerBreaches(Contract contract, Part response) {
        var breaches = new ArrayList<String>();
        for (String name : response.at("headers").names()) {
            Part header = response.at("headers").at(name);
            String value = headers.get(name.toLowerCase(Locale.ROOT));
            if (value != null) {
                contract.refusals(header.at("schema").pointer(), headerValue(header, value))
                        .forEach(refusal -> breaches.add("header " + name + " " + quoted(value) + " " + refusal));
            } else if (header.node().path("required").asBoolean()) {
                breaches.add("header " + name + " is missing");
            }
        }
        return breaches;
    }

    private List<String> bodyBreaches(Contract contract, Part response) {
        Part content = response.at("content");
        if (!content.isThere()) {
            return body.length == 0 ? List.of() : List.of("there should be no body, but there is: " + text());
        }
        Part declared = content.at(mediaType());
        if (!declared.isThere()) {
            return List.of("content type " + quoted(mediaType()) + " is not declared; declared are " + content.names());
        }
        if (mediaType().equals(Sent.LINES)) {
            return new String(body, UTF_8).lines().flatMap(line -> refusals(contract, declared.at("schema").pointer(),
                    line.getBytes(UTF_8)).stream()).toList();
        }
        return mediaType().endsWith("json") ? refusals(contract, declared.at("schema").pointer()) : List.of();
    }

    /** A success for a request that the contract forbids: one of the two is wrong. */
    private List<String> leniences(Contract contract, Operation operation) {
        var breaches = new ArrayList<String>();
        query.stream().filter(name -> operation.parametersIn("query").noneMatch(name::equals))
                .forEach(name -> breaches.add("undeclared query parameter " + quoted(name) + " was accepted"));
        breaches.addAll(sent.leniences(contract, operation, new String(body, UTF_8)));
        return breaches;
    }

    private List<String> refusals(Contract contract, String schema) {
        return refusals(contract, schema, body);
    }

    private List<String> refusals(Contract contract, String schema, byte[] text) {
        return read(text).map(json -> contract.refusals(schema, json).stream().map("body "::concat).toList())
                .orElseGet(() -> List.of("the body is not strict JSON: " + text()));
    }

    private static JsonNode headerValue(Part header, String value) {
        boolean isNumber = header.at("schema").text("type").equals("integer") && value.matches("-?\\d{1,18}");
        return isNumber
                ? JsonNodeFactory.instance.numberNode(Long.parseLong(value))
                : JsonNodeFactory.instance.textNode(value);
    }

    private static Optional<JsonNode> read(byte[] json) {
        try {
            return Optional.of(JSON.readTree(json)).filter(node -> !node.isMissingNode());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String mediaType() {
        return headers.getOrDefault("content-type", "").split(";")[0].strip();
    }

    private String text() {
        String text = new String(body, UTF_8);
        return quoted(text.length() > 400 ? text.substring(0, 400) + " …" : text);
    }

    private static String quoted(String text) {
        return "\"" + text + "\"";
    }
}
