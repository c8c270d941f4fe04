package dev.equipoise.contract;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One operation of the contract.
 *
 * @param method in upper case
 * @param path with its parameters in braces
 */
public record Operation(String method, String path, Part part) {

    public String id() {
        return part.text("operationId");
    }

    public String role() {
        return part.text("x-role");
    }

    public List<Part> parameters() {
        return part.at("parameters").children().toList();
    }

    Stream<String> parametersIn(String place) {
        return parameters().stream().filter(parameter -> parameter.text("in").equals(place))
                .map(parameter -> parameter.text("name"));
    }

    public Part response(int status) {
        return part.at("responses").at(String.valueOf(status));
    }

    /** The status of a first success: 201 where there is one. */
    public int successStatus() {
        return Stream.of(201, 200, 204).filter(status -> response(status).isThere()).findFirst().orElseThrow();
    }

    public Part requestBody() {
        return part.at("requestBody").at("content").at("application/json");
    }

    boolean matches(String rawPath) {
        String template = Stream.of(path.split("/")).map(step -> step.startsWith("{") ? "[^/]+" : Pattern.quote(step))
                .reduce((left, right) -> left + "/" + right).orElse("");
        return rawPath.matches(template + "/?");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
