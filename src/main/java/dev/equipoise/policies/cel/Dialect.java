package dev.equipoise.policies.cel;

import java.util.List;
import java.util.Set;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;

/** Refuses what CEL has and conditions do not: other functions, macros, fractions, null, nesting without end. */
final class Dialect {

    static final int DEEPEST = 32;
    static final String TOO_DEEP = "Expressions nest at most " + DEEPEST + " deep.";

    private static final Set<String> MAPS = Set.of("factor", "facts", "docket");
    private static final List<String> NAMES = List.of("factor", "facts", "docket", "stage", "context", "asOf");
    private static final List<String> FUNCTIONS = List.of("date", "days", "years");
    private static final Set<String> OPERATORS = Set.of("_&&_", "_||_", "!_", "_?_:_", "_==_", "_!=_", "_<_",
            "_<=_", "_>_", "_>=_", "@in", "_+_", "_-_", "_*_", "-_");
    private static final Set<CelConstant.Kind> LITERALS = Set.of(CelConstant.Kind.BOOLEAN_VALUE,
            CelConstant.Kind.INT64_VALUE, CelConstant.Kind.STRING_VALUE);

    private final Flaws flaws;

    Dialect(Flaws flaws) {
        this.flaws = flaws;
    }

    void check(CelExpr part, int depth) {
        if (depth > DEEPEST) {
            flaws.add(part, TOO_DEEP);
            return;
        }
        switch (part.getKind()) {
            case CONSTANT -> constant(part);
            case IDENT -> name(part);
            case CALL -> call(part, depth);
            case LIST -> part.list().elements().forEach(element -> check(element, depth + 1));
            case SELECT -> flaws.add(part, "Members are named in brackets: ['" + part.select().field() + "'].");
            default -> flaws.add(part, "Maps, messages and comprehensions are not part of a condition.");
        }
    }

    private void constant(CelExpr part) {
        if (part.constant().getKind() == CelConstant.Kind.NULL_VALUE) {
            flaws.add(part, "There is no null: what nobody has established is unknown, and equals nothing.");
        } else if (!LITERALS.contains(part.constant().getKind())) {
            flaws.add(part, "Only true, false, whole numbers and texts can be written out.");
        }
    }

    private void name(CelExpr part) {
        String name = part.ident().name();
        if (MAPS.contains(name)) {
            flaws.add(part, "'" + name + "' needs a name in brackets: " + name + "['…'].");
        } else if (!NAMES.contains(name)) {
            flaws.unknown(part, "The name", name, NAMES);
        }
    }

    private void call(CelExpr part, int depth) {
        String function = part.call().function();
        if (function.equals("_[_]")) {
            index(part);
            return;
        }
        if (part.call().target().isPresent() || !OPERATORS.contains(function) && !FUNCTIONS.contains(function)) {
            flaws.add(part, "'" + function.replaceAll("[_@]", "") + "' is not part of a condition. Its functions are "
                    + "date(text), days(from, to) and years(from, to).");
            return;
        }
        part.call().args().forEach(argument -> check(argument, depth + 1));
    }

    private void index(CelExpr part) {
        CelExpr map = part.call().args().get(0);
        CelExpr key = part.call().args().get(1);
        if (map.getKind() != CelExpr.ExprKind.Kind.IDENT || !MAPS.contains(map.ident().name())) {
            flaws.add(part, "Only factor, facts and docket have members.");
        } else if (key.getKind() != CelExpr.ExprKind.Kind.CONSTANT
                || key.constant().getKind() != CelConstant.Kind.STRING_VALUE) {
            flaws.add(key, "Write the name of the member out, in quotation marks.");
        }
    }
}
