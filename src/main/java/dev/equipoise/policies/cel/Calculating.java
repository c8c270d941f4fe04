package dev.equipoise.policies.cel;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;

import dev.cel.common.ast.CelExpr;

/** Arithmetic and the functions on dates. */
final class Calculating {

    private static final Leaf.Literal ZERO = new Leaf.Literal(0);

    private final Flaws flaws;

    Calculating(Flaws flaws) {
        this.flaws = flaws;
    }

    Term call(CelExpr part, String function, List<Term> terms) {
        if (terms.stream().anyMatch(Term.Broken.class::isInstance)) {
            return new Term.Broken();
        }
        return switch (function) {
            case "date" -> date(part, terms.get(0));
            case "days", "years" -> between(part, function, terms.get(0), terms.get(1));
            case "-_" -> arithmetic(part, "_-_", new Term.Number(ZERO, "0"), terms.get(0));
            default -> arithmetic(part, function, terms.get(0), terms.get(1));
        };
    }

    private Term date(CelExpr part, Term term) {
        if (!(term instanceof Term.Text text)) {
            return wrong(part, "date() takes a day written out, such as date('2026-01-31').");
        }
        try {
            LocalDate day = LocalDate.parse(text.text());
            return new Term.Day(new Leaf.Literal(day.toEpochDay()), "a date");
        } catch (DateTimeParseException e) {
            return wrong(part, "'" + text.text() + "' is no day of the calendar; write it as 2026-01-31.");
        }
    }

    private Term between(CelExpr part, String function, Term from, Term to) {
        if (from instanceof Term.Day first && to instanceof Term.Day second) {
            return new Term.Number(function.equals("days")
                    ? new Arithmetic.Difference(second.whole(), first.whole())
                    : new Arithmetic.Years(first.whole(), second.whole()), "a number");
        }
        Term other = from instanceof Term.Day ? to : from;
        return wrong(part, function + "() takes two dates, but there is " + Flaws.tidy(other.says()) + ".");
    }

    private Term arithmetic(CelExpr part, String operator, Term left, Term right) {
        if (!(left instanceof Term.Number one) || !(right instanceof Term.Number other)) {
            Term wrong = left instanceof Term.Number ? right : left;
            return wrong(part, "Only whole numbers can be reckoned with, but there is " + Flaws.tidy(wrong.says())
                    + ". The distance of dates is days(from, to) or years(from, to).");
        }
        Whole result = switch (operator) {
            case "_+_" -> new Arithmetic.Sum(one.whole(), other.whole());
            case "_-_" -> new Arithmetic.Difference(one.whole(), other.whole());
            default -> new Arithmetic.Product(one.whole(), other.whole());
        };
        return new Term.Number(result, "a number");
    }

    private Term wrong(CelExpr part, String message) {
        flaws.add(part, message);
        return new Term.Broken();
    }
}
