package dev.equipoise.contract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;

/**
 * A request's body, to be held against the contract in whatever form it came.
 *
 * @param form its content type, without parameters
 * @param text null where there is none, or none that is text
 */
public record Sent(String form, String text) {

    public static final Sent NOTHING = new Sent("", null);

    static final String JSON = "application/json";
    static final String YAML = "application/yaml";
    /** Its schema describes one line; a bad line is no reason not to succeed. */
    static final String LINES = "application/x-ndjson";

    private static final ObjectMapper STRICT = strict(new ObjectMapper());
    private static final ObjectMapper STRICT_YAML = strict(YAMLMapper.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS).build());

    public Sent {
        String named = form == null ? "" : form.split(";")[0].strip().toLowerCase(Locale.ROOT);
        // A body that nobody named, or not to the end, is read as JSON.
        form = named.isEmpty() || named.endsWith("/*") ? JSON : named;
    }

    /**
     * @param answer of a success
     * @return whatever the contract does not let this request say
     */
    List<String> leniences(Contract contract, Operation operation, String answer) {
        Part content = operation.part().at("requestBody").at("content");
        if (!content.isThere() || text == null) {
            return List.of();
        }
        if (!content.at(form).isThere()) {
            return List.of("the request was accepted as \"" + form + "\", but declared are " + content.names());
        }
        return switch (form) {
            case LINES -> lines(contract, content.at(LINES).at("schema").pointer(), answer);
            case YAML -> yaml(contract, content);
            default -> refusals(contract, content.at(form).at("schema").pointer(), STRICT, text);
        };
    }

    /** The schema of the form is that of a text; what the text says is held against that of the same thing in JSON. */
    private List<String> yaml(Contract contract, Part content) {
        var found = new ArrayList<>(contract.refusals(content.at(YAML).at("schema").pointer(),
                JsonNodeFactory.instance.textNode(text)));
        found.addAll(refusals(contract, content.at(JSON).at("schema").pointer(), STRICT_YAML, text));
        return found;
    }

    /** Lines that were answered by a problem were not accepted. */
    private List<String> lines(Contract contract, String schema, String answer) {
        String[] asked = text.split("\n");
        String[] answered = answer.isEmpty() ? new String[0] : answer.split("\n");
        var found = new ArrayList<String>();
        for (int at = 0; at < Math.min(asked.length, answered.length); at++) {
            if (!answered[at].startsWith("{\"line\":")) {
                int line = at + 1;
                refusals(contract, schema, STRICT, asked[at])
                        .forEach(refusal -> found.add("line " + line + ": " + refusal));
            }
        }
        return found;
    }

    private static List<String> refusals(Contract contract, String schema, ObjectMapper reader, String text) {
        try {
            JsonNode json = reader.readTree(text);
            return json.isMissingNode()
                    ? List.of("the request was accepted, but is empty")
                    : contract.refusals(schema, withoutNulls(json)).stream()
                            .map("the request was accepted, but "::concat).toList();
        } catch (IOException e) {
            return List.of("the request was accepted, but is not strict: " + e.getMessage());
        }
    }

    /** A member that is null counts as left out. */
    private static JsonNode withoutNulls(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.properties().removeIf(member -> member.getValue().isNull());
        }
        json.forEach(Sent::withoutNulls);
        return json;
    }

    private static ObjectMapper strict(ObjectMapper mapper) {
        return mapper.enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
                DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
    }
}
