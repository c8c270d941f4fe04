package dev.equipoise.policies.cel;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;

/** Comparisons between terms of one kind; of different kinds they are mistakes. */
final class Comparing {

    private final Vocabulary names;
    private final Flaws flaws;
    private final Naming naming;

    Comparing(Vocabulary names, Flaws flaws) {
        this.names = names;
        this.flaws = flaws;
        naming = new Naming(names, flaws);
    }

    Term compare(CelExpr part, Comparison comparison, Term left, Term right) {
        if (left instanceof Term.Broken || right instanceof Term.Broken) {
            return new Term.Broken();
        }
        if (left instanceof Term.Number one && right instanceof Term.Number other) {
            return exactly(part, numbers(comparison, one.whole(), other.whole()));
        }
        if (left instanceof Term.Day one && right instanceof Term.Day other) {
            return exactly(part, numbers(comparison, one.whole(), other.whole()));
        }
        if (comparison.orders()) {
            return mismatch(part, left, right, "cannot be put in order");
        }
        Bool same = same(part, left, right);
        if (same == null) {
            return mismatch(part, left, right, "can never be alike");
        }
        return yesNo(comparison == Comparison.EQUAL ? same : new Logic.Not(same));
    }

    private static Bool numbers(Comparison comparison, Whole left, Whole right) {
        if (comparison == Comparison.EQUAL && left instanceof Leaf.Fact fact && right instanceof Leaf.Literal literal) {
            return new Atom.FactIs(fact.fact(), literal.value());
        }
        return Atom.Compare.of(comparison, left, right);
    }

    private @Nullable Bool same(CelExpr part, Term left, Term right) {
        if (left instanceof Term.YesNo one && right instanceof Term.YesNo other) {
            return alike(one.bool(), other.bool());
        }
        if (left instanceof Term.Text text && !(right instanceof Term.Text)) {
            return same(part, right, text);
        }
        return right instanceof Term.Text text
                ? naming.oneOf(part, left, List.of(text.text()))
                : naming.sameChoice(left, right);
    }

    private static Bool alike(Bool left, Bool right) {
        if (right instanceof Logic.Constant constant) {
            return constant.value() ? left : new Logic.Not(left);
        }
        return left instanceof Logic.Constant ? alike(right, left) : new Logic.Same(left, right);
    }

    Term in(CelExpr part, Term term, CelExpr list) {
        if (term instanceof Term.Broken) {
            return term;
        }
        if (list.getKind() != CelExpr.ExprKind.Kind.LIST || list.list().elements().isEmpty()) {
            return wrong(part, "After 'in' stands a list that is written out, such as [1, 2].");
        }
        List<CelExpr> elements = list.list().elements();
        Bool member = term instanceof Term.Number number
                ? wholeIn(number.whole(), elements, false)
                : term instanceof Term.Day day ? wholeIn(day.whole(), elements, true) : textIn(part, term, elements);
        return member == null
                ? wrong(part, "This list must hold nothing but what " + term.says() + " could be, written out.")
                : exactly(part, member);
    }

    private @Nullable Bool wholeIn(Whole whole, List<CelExpr> elements, boolean days) {
        var members = new long[elements.size()];
        for (int at = 0; at < members.length; at++) {
            Long value = Literals.whole(elements.get(at), days);
            if (value == null) {
                return null;
            }
            members[at] = value;
        }
        return new Atom.WholeIn(whole, members);
    }

    private @Nullable Bool textIn(CelExpr part, Term term, List<CelExpr> elements) {
        boolean texts = elements.stream().allMatch(element -> element.getKind() == CelExpr.ExprKind.Kind.CONSTANT
                && element.constant().getKind() == CelConstant.Kind.STRING_VALUE);
        return texts
                ? naming.oneOf(part, term, elements.stream().map(one -> one.constant().stringValue()).toList())
                : null;
    }

    private Term exactly(CelExpr part, Bool bool) {
        return yesNo(exact(part, bool));
    }

    Bool exact(CelExpr part, Bool bool) {
        Optional<Bool> table = bool.cost() >= Cost.MOST ? Optional.of(bool) : Ranks.exact(bool, names);
        if (table.isEmpty()) {
            flaws.add(part, "The numbers here can grow too large.");
        }
        return table.orElse(bool);
    }

    private Term mismatch(CelExpr part, Term left, Term right, String what) {
        return wrong(part,
                "Cannot compare " + left.says() + " with " + Flaws.tidy(right.says()) + ": they " + what + ".");
    }

    private static Term yesNo(Bool bool) {
        return new Term.YesNo(bool, "a yes-or-no");
    }

    private Term wrong(CelExpr part, String message) {
        flaws.add(part, message);
        return new Term.Broken();
    }
}
