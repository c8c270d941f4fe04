package dev.equipoise.problem;

import java.util.Comparator;
import java.util.List;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.core.JsonPointer;

/** Constraints on parameters and bodies, told as places in the request rather than in our methods. */
final class BeanFaults {

    private BeanFaults() {
    }

    /** Whether we broke it ourselves: an answer, or an object of our own, that is not what it promises. */
    static boolean isOurs(ConstraintViolationException thrown) {
        return thrown.getConstraintViolations().stream().anyMatch(violation -> parameter(violation) == null);
    }

    static Rejected of(ConstraintViolationException thrown, Endpoint endpoint) {
        List<Violation> violations = thrown.getConstraintViolations().stream()
                .map(violation -> new Violation(pointer(violation, endpoint), violation.getMessage()))
                .sorted(Comparator.comparing(Violation::pointer).thenComparing(Violation::message)).toList();
        return new Rejected(violations);
    }

    private static Path.@Nullable ParameterNode parameter(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                return node.as(Path.ParameterNode.class);
            }
        }
        return null;
    }

    private static String pointer(ConstraintViolation<?> violation, Endpoint endpoint) {
        var parameter = parameter(violation);
        String bound = parameter == null ? "" : endpoint.annotations(parameter.getParameterIndex()).toString();
        if (bound.contains("Query")) {
            return "query:" + name(violation);
        }
        return bound.contains("Path") ? "path:" + name(violation) : inBody(violation);
    }

    private static String name(ConstraintViolation<?> violation) {
        String name = "";
        for (Path.Node node : violation.getPropertyPath()) {
            name = node.getKind() == ElementKind.PARAMETER ? node.getName() : name;
        }
        return name;
    }

    private static String inBody(ConstraintViolation<?> violation) {
        JsonPointer pointer = JsonPointer.empty();
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.isInIterable()) {
                pointer = node.getKey() != null
                        ? pointer.appendProperty(node.getKey().toString())
                        : node.getIndex() != null ? pointer.appendIndex(node.getIndex()) : pointer;
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer = pointer.appendProperty(node.getName());
            }
        }
        return pointer.toString();
    }
}
