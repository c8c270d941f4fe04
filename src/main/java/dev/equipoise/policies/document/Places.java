package dev.equipoise.policies.document;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

import dev.equipoise.problem.Violation;

/** Where the members of a document stand in its text, so that its author finds what is wrong with them. */
public final class Places {

    /** Of members that stand twice no more than these are told. */
    private static final int MOST_TWICE = 100;

    private final Map<String, Place> places = new HashMap<>();
    private final List<Violation> twice = new ArrayList<>();
    /** The names that each object has so far, innermost first. */
    private final Deque<Set<String>> open = new ArrayDeque<>();

    private Places() {
    }

    private record Place(int line, int column) {}

    /** @param parser at the beginning of a text that is known to be sound, but that members may stand twice */
    static Places of(JsonParser parser) throws IOException {
        var places = new Places();
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            places.add(token, parser);
        }
        return places;
    }

    private void add(JsonToken token, JsonParser parser) throws IOException {
        if (token.isStructEnd()) {
            open.pop();
            return;
        }
        var at = parser.currentTokenLocation();
        var place = new Place(at.getLineNr(), at.getColumnNr());
        String pointer = pointer(token, parser, parser.getParsingContext().pathAsPointer().toString());
        if (token == JsonToken.FIELD_NAME && !open.element().add(parser.currentName())) {
            again(pointer, place);
        }
        places.putIfAbsent(pointer, place);
        if (token.isStructStart()) {
            open.push(new HashSet<>());
        }
    }

    /** The last counts from here on, as it does for whoever reads the tree. */
    private void again(String pointer, Place place) {
        if (twice.size() < MOST_TWICE) {
            twice.add(new Violation(pointer, "This stands there twice.").at(place.line(), place.column()));
            places.keySet().removeIf(known -> known.equals(pointer) || known.startsWith(pointer + "/"));
        }
    }

    /** What stands twice in one object, each time with its line and column. */
    public List<Violation> twice() {
        return List.copyOf(twice);
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
