package dev.equipoise.cases;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import dev.equipoise.catalog.ProtectedNames;
import dev.equipoise.problem.Violation;

/** Refuses names that nobody defined, and says why where the name is that of a protected attribute. */
final class Names {

    private final ProtectedNames refused;
    private final List<Violation> found;

    Names(ProtectedNames refused, List<Violation> found) {
        this.refused = refused;
        this.found = found;
    }

    /** Checks every member's name; {@code kind} is what the names stand for. */
    void only(ObjectNode object, String at, String kind, Collection<String> allowed) {
        for (Iterator<String> names = object.fieldNames(); names.hasNext();) {
            String name = names.next();
            if (!allowed.contains(name)) {
                found.add(unknown(at, kind, name, allowed));
            }
        }
    }

    private Violation unknown(String at, String kind, String name, Collection<String> allowed) {
        String pointer = at + "/" + name.replace("~", "~0").replace("/", "~1");
        return refused.matching(name)
                .map(term -> Violation.protectedAttribute(pointer, "This is not a factor here. " + term.reason()))
                .orElseGet(() -> Violation.unknown(pointer, kind, name, allowed));
    }
}
