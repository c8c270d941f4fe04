package dev.equipoise.hostile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import dev.equipoise.contract.Contract;
import dev.equipoise.contract.Operation;
import dev.equipoise.contract.Part;

/** What a request that succeeded says in its path, its query or its bytes, although the contract forbids it. */
final class Leniences {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{2}");

    private final Contract contract;

    Leniences(Contract contract) {
        this.contract = contract;
    }

    record Pair(String name, String value) {}

    List<String> of(Operation operation, Request request) {
        var found = new ArrayList<String>();
        operation.parameters().forEach(parameter -> {
            List<String> values = parameter.text("in").equals("path")
                    ? List.of(step(operation, parameter.text("name"), request.path()))
                    : values(request, parameter.text("name"));
            if (values.size() > 1) {
                found.add("a query parameter that stands twice was accepted: " + parameter.text("name"));
            }
            values.forEach(value -> refusals(parameter, value).forEach(refusal -> found
                    .add("the value " + value + " of " + parameter.text("name") + " was accepted, but" + refusal)));
        });
        if (operation.requestBody().isThere() && utf8(request.body()).isEmpty()) {
            found.add("a body that is not UTF-8 was accepted");
        }
        return found;
    }

    private List<String> refusals(Part parameter, String value) {
        Optional<String> text = decoded(value, parameter.text("in").equals("query"));
        return text.isEmpty()
                ? List.of(" is not text")
                : contract.refusals(parameter.at("schema").pointer(), json(Field.resolved(parameter.at("schema")),
                        text.get()));
    }

    private static JsonNode json(Part schema, String text) {
        return switch (schema.text("type")) {
            case "integer" ->
                text.matches("-?\\d{1,9}") ? NODES.numberNode(Integer.parseInt(text)) : NODES.textNode(text);
            case "boolean" ->
                text.matches("true|false") ? NODES.booleanNode(text.equals("true")) : NODES.textNode(text);
            case "array" -> {
                var array = NODES.arrayNode();
                Stream.of(text.split(",", -1)).forEach(array::add);
                yield array;
            }
            default -> NODES.textNode(text);
        };
    }

    private static String step(Operation operation, String name, String path) {
        int place = List.of(operation.path().split("/")).indexOf("{" + name + "}");
        return path.split("/")[place];
    }

    private static List<String> values(Request request, String name) {
        return pairs(request.query()).filter(pair -> pair.name().equals(name)).map(Pair::value).toList();
    }

    static Stream<Pair> pairs(String query) {
        return Stream.of(query.split("&")).filter(pair -> !pair.isEmpty()).map(pair -> {
            String[] parts = pair.split("=", 2);
            return new Pair(decoded(parts[0], true).orElse(parts[0]), parts.length == 1 ? "" : parts[1]);
        });
    }

    /** Percent-decoded, and then from UTF-8; empty where it is not. */
    static Optional<String> decoded(String raw, boolean inQuery) {
        var bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c == '%' && i + 2 < raw.length() && HEX.matcher(raw.substring(i + 1, i + 3)).matches()) {
                bytes.write(Integer.parseInt(raw.substring(i + 1, i + 3), 16));
                i += 2;
            } else {
                bytes.write(inQuery && c == '+' ? ' ' : c);
            }
        }
        return utf8(bytes.toByteArray());
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
