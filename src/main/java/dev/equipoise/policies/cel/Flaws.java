package dev.equipoise.policies.cel;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import dev.cel.common.CelSource;
import dev.cel.common.CelSourceLocation;
import dev.cel.common.ast.CelExpr;
import dev.equipoise.problem.Nearest;

/** Gathers what is wrong with one expression, each with its place in the source. */
final class Flaws {

    private final CelSource source;
    private final List<Flaw> found = new ArrayList<>();

    Flaws(CelSource source) {
        this.source = source;
    }

    void add(CelExpr at, String message) {
        Integer offset = source.getPositionsMap().get(at.id());
        var location = source.getOffsetLocation(offset == null ? 0 : offset);
        Flaw flaw = location.map(place -> at(place, message)).orElseGet(() -> new Flaw(1, 1, message));
        if (!found.contains(flaw)) {
            found.add(flaw);
        }
    }

    /** Says that a name is unknown, and which one was probably meant. */
    void unknown(CelExpr at, String what, String name, Collection<String> known) {
        add(at, what + " '" + name + "' is not known"
                + Nearest.to(name, known).map(near -> "; did you mean '" + near + "'?")
                        .orElse("."));
    }

    static Flaw at(CelSourceLocation place, String message) {
        return new Flaw(place.getLine(), place.getColumn() + 1, message);
    }

    /** A description that ends a clause, without the comma that it has in the middle of one. */
    static String tidy(String says) {
        return says.endsWith(",") ? says.substring(0, says.length() - 1) : says;
    }

    void stopIfAny() throws BadCondition {
        if (!found.isEmpty()) {
            throw new BadCondition(found);
        }
    }
}
