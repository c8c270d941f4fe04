package dev.equipoise.problem;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;

/** The last wall: a body that the JSON mapper itself could not bind, told without the names of our classes. */
final class BindingFaults {

    private BindingFaults() {
    }

    static Fact of(JsonProcessingException thrown) {
        if (thrown instanceof UnrecognizedPropertyException unknown) {
            return new Rejected(Violation.unknown(pointer(unknown), "property", unknown.getPropertyName(),
                    unknown.getKnownPropertyIds().stream().map(String::valueOf).sorted().toList()));
        }
        if (thrown instanceof InvalidFormatException format && format.getTargetType().isEnum()) {
            return new Rejected(Violation.unknown(pointer(format), "value", String.valueOf(format.getValue()),
                    constants(format.getTargetType())));
        }
        if (thrown instanceof JsonMappingException mapping && !isSyntax(mapping)) {
            return new Rejected(new Violation(pointer(mapping), "This is not of the type that is expected here."));
        }
        return thrown.getLocation() == null
                ? new MalformedJson("The body is not strict JSON.")
                : new MalformedJson("The body is not strict JSON", thrown.getLocation());
    }

    /** A syntax error in the middle of an object comes wrapped; for trailing data the mapper has no type of its own. */
    private static boolean isSyntax(JsonMappingException thrown) {
        return thrown.getCause() instanceof JsonProcessingException
                || thrown.getOriginalMessage().startsWith("Trailing token");
    }

    private static List<String> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
    }

    private static String pointer(JsonMappingException thrown) {
        JsonPointer pointer = JsonPointer.empty();
        for (JsonMappingException.Reference step : thrown.getPath()) {
            pointer = step.getFieldName() == null
                    ? pointer.appendIndex(Math.max(step.getIndex(), 0))
                    : pointer.appendProperty(step.getFieldName());
        }
        return pointer.toString();
    }
}
