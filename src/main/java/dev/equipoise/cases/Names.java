package dev.equipoise.cases;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

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
        object.fieldNames().forEachRemaining(name -> unknown(at, kind, name, allowed).ifPresent(found::add));
    }

    private Optional<Violation> unknown(String at, String kind, String name, Collection<String> allowed) {
        if (allowed.contains(name)) {
            return Optional.empty();
        }
        String pointer = at + "/" + name.replace("~", "~0").replace("/", "~1");
        return Optional.of(refused.matching(name)
                .map(term -> Violation.protectedAttribute(pointer, "This is not a factor here. " + term.reason()))
                .orElseGet(() -> Violation.unknown(pointer, kind, name, allowed)));
    }
}
