package dev.equipoise.policies.cel;

import java.util.List;
import java.util.Locale;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.equipoise.engine.condition.Situation;
import dev.equipoise.engine.policy.FactDefinition;

/** Turns CEL's checked tree into predicates, with the types that the policy gives its facts. */
final class Translator {

    private final Vocabulary names;
    private final Flaws flaws;
    private final Comparing comparing;
    private final Calculating calculating;

    Translator(Vocabulary names, Flaws flaws) {
        this.names = names;
        this.flaws = flaws;
        comparing = new Comparing(names, flaws);
        calculating = new Calculating(flaws);
    }

    /** The whole condition; exact over ranks where it looks at nothing else. */
    Bool condition(CelExpr root) {
        Bool whole = bool(root, term(root));
        if (whole.cost() >= Cost.MOST) {
            flaws.add(root,
                    "This condition would take more than " + Cost.MOST + " steps to decide; say it more simply.");
            return whole;
        }
        return comparing.exact(root, whole);
    }

    private Term term(CelExpr part) {
        return switch (part.getKind()) {
            case CONSTANT -> constant(part);
            case IDENT -> name(part.ident().name());
            case CALL -> call(part);
            default -> wrong(part, "A list can stand only after 'in'.");
        };
    }

    private Term constant(CelExpr part) {
        CelConstant constant = part.constant();
        return switch (constant.getKind()) {
            case BOOLEAN_VALUE -> new Term.YesNo(new Logic.Constant(constant.booleanValue()),
                    String.valueOf(constant.booleanValue()));
            case INT64_VALUE -> number(part, constant.int64Value());
            default -> new Term.Text(constant.stringValue());
        };
    }

    private Term number(CelExpr part, long value) {
        return value == Situation.UNKNOWN
                ? wrong(part, "This number is too small.")
                : new Term.Number(new Leaf.Literal(value), "the number " + value);
    }

    private static Term name(String name) {
        return name.equals("asOf")
                ? new Term.Day(new Leaf.AsOf(), "asOf, a date,")
                : new Term.Place(name.equals("stage"));
    }

    private Term call(CelExpr part) {
        String function = part.call().function();
        if (function.equals("_[_]")) {
            return member(part);
        }
        List<CelExpr> arguments = part.call().args();
        if (function.equals("@in")) {
            return comparing.in(part, term(arguments.get(0)), arguments.get(1));
        }
        List<Term> terms = arguments.stream().map(this::term).toList();
        return switch (function) {
            case "_&&_" -> yesNo(new Logic.And(bool(part, terms.get(0)), bool(part, terms.get(1))));
            case "_||_" -> yesNo(new Logic.Or(bool(part, terms.get(0)), bool(part, terms.get(1))));
            case "!_" -> yesNo(new Logic.Not(bool(part, terms.get(0))));
            case "_?_:_" -> choose(part, terms);
            case "_==_" -> comparing.compare(part, Comparison.EQUAL, terms.get(0), terms.get(1));
            case "_!=_" -> comparing.compare(part, Comparison.NOT_EQUAL, terms.get(0), terms.get(1));
            case "_<_" -> comparing.compare(part, Comparison.LESS, terms.get(0), terms.get(1));
            case "_<=_" -> comparing.compare(part, Comparison.AT_MOST, terms.get(0), terms.get(1));
            case "_>_" -> comparing.compare(part, Comparison.MORE, terms.get(0), terms.get(1));
            case "_>=_" -> comparing.compare(part, Comparison.AT_LEAST, terms.get(0), terms.get(1));
            default -> calculating.call(part, function, terms);
        };
    }

    private Term choose(CelExpr part, List<Term> terms) {
        Bool when = bool(part, terms.get(0));
        Term then = terms.get(1);
        Term otherwise = terms.get(2);
        if (then instanceof Term.YesNo one && otherwise instanceof Term.YesNo other) {
            return yesNo(new Logic.Choose(when, one.bool(), other.bool()));
        }
        if (then instanceof Term.Number one && otherwise instanceof Term.Number other) {
            return new Term.Number(new Arithmetic.Choose(when, one.whole(), other.whole()), "a number");
        }
        if (then instanceof Term.Day one && otherwise instanceof Term.Day other) {
            return new Term.Day(new Arithmetic.Choose(when, one.whole(), other.whole()), "a date");
        }
        return then instanceof Term.Broken || otherwise instanceof Term.Broken
                ? new Term.Broken()
                : wrong(part,
                        "Both branches must be yes-or-noes, numbers or dates, but they are " + then.says() + " and "
                                + otherwise.says() + ".");
    }

    private Term member(CelExpr part) {
        String map = part.call().args().get(0).ident().name();
        CelExpr key = part.call().args().get(1);
        String id = key.constant().stringValue();
        return switch (map) {
            case "factor" -> factor(key, id);
            case "docket" -> measure(key, id);
            default -> fact(key, id);
        };
    }

    private Term factor(CelExpr key, String id) {
        int place = names.factorIds().indexOf(id);
        return place < 0
                ? unknown(key, "The factor", id, names.factorIds())
                : new Term.Number(new Leaf.Rank(place), "factor['" + id + "'], a rank,");
    }

    private Term measure(CelExpr key, String id) {
        return !names.measureIds().contains(id)
                ? unknown(key, "The measure", id, names.measureIds())
                : new Term.Number(new Leaf.Measure(names.factorIds().indexOf(id)), "docket['" + id + "'], a number,");
    }

    private Term fact(CelExpr key, String id) {
        int place = names.factIds().indexOf(id);
        if (place < 0) {
            return unknown(key, "The fact", id, names.factIds());
        }
        FactDefinition fact = names.facts().get(place);
        String says = "facts['" + id + "'], a " + fact.type().name().toLowerCase(Locale.ROOT) + ",";
        return switch (fact.type()) {
            case BOOLEAN -> new Term.YesNo(new Atom.FactIs(place, 1), says);
            case NUMBER -> new Term.Number(new Leaf.Fact(place), says);
            case DATE -> new Term.Day(new Leaf.Fact(place), says);
            case CHOICE -> new Term.Choice(place, fact);
        };
    }

    private Bool bool(CelExpr part, Term term) {
        if (term instanceof Term.YesNo one) {
            return one.bool();
        }
        if (!(term instanceof Term.Broken)) {
            flaws.add(part, "A yes-or-no is needed here, but there is " + Flaws.tidy(term.says()) + ".");
        }
        return new Logic.Constant(false);
    }

    private static Term yesNo(Bool bool) {
        return new Term.YesNo(bool, "a yes-or-no");
    }

    private Term wrong(CelExpr part, String message) {
        flaws.add(part, message);
        return new Term.Broken();
    }

    private Term unknown(CelExpr part, String what, String name, List<String> known) {
        flaws.unknown(part, what, name, known);
        return new Term.Broken();
    }
}
