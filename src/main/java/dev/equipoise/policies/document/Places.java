package dev.equipoise.policies.document;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.equipoise.problem.Violation;

/** Where the members of a document stand in its text, so that its author finds what is wrong with them. */
public final class Places {

    private final Map<String, Place> places = new HashMap<>();

    private Places() {
    }

    private record Place(int line, int column) {}

    /** @param parser at the beginning of a text that is known to be sound */
    static Places of(JsonParser parser) throws IOException {
        var places = new Places();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (!token.isStructEnd()) {
                var at = parser.currentTokenLocation();
                String pointer = parser.getParsingContext().pathAsPointer().toString();
                places.places.putIfAbsent(pointer(token, parser, pointer), new Place(at.getLineNr(), at.getColumnNr()));
            }
        }
        return places;
    }

    /** At its start an object's or array's context is already its own, without a place in it. */
    private static String pointer(JsonToken token, JsonParser parser, String pointer) {
        return token.isStructStart() ? parser.getParsingContext().getParent().pathAsPointer().toString() : pointer;
    }

    /** The same violations with line and column; of what is not there, those of what it should stand in. */
    public List<Violation> placed(List<Violation> violations) {
        return violations.stream().map(violation -> violation.line() == null ? placed(violation) : violation).toList();
    }

    private Violation placed(Violation violation) {
        String pointer = violation.pointer();
        while (!places.containsKey(pointer) && !pointer.isEmpty()) {
            pointer = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
        }
        Place place = places.getOrDefault(pointer, new Place(1, 1));
        return violation.at(place.line(), place.column());
    }
}
