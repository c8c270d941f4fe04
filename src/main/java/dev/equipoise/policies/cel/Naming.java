package dev.equipoise.policies.cel;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.cel.common.ast.CelExpr;

/** Comparisons by name: choices, stages and contexts against the words that they can be. */
final class Naming {

    private final Vocabulary names;
    private final Flaws flaws;

    Naming(Vocabulary names, Flaws flaws) {
        this.names = names;
        this.flaws = flaws;
    }

    /**
     * @return null where the term is not one that has a name
     */
    @Nullable
    Bool oneOf(CelExpr part, Term term, List<String> words) {
        if (term instanceof Term.Choice choice) {
            return choice(part, choice, words);
        }
        if (term instanceof Term.Place place) {
            List<String> known = place.stage() ? names.stages() : names.contexts();
            words.forEach(word -> mustBe(part, place.stage() ? "The stage" : "The context", word, known));
            return new Atom.PlaceIn(place.stage(), words.toArray(String[]::new));
        }
        return null;
    }

    private Bool choice(CelExpr part, Term.Choice choice, List<String> words) {
        List<String> choices = choice.definition().choices();
        words.forEach(word -> mustBe(part, "Of " + choice.definition().id() + " the choice", word, choices));
        Optional<Bool> any = words.stream().<Bool>map(word -> new Atom.FactIs(choice.fact(), choices.indexOf(word)))
                .reduce(Logic.Or::new);
        return any.orElseThrow();
    }

    private void mustBe(CelExpr part, String what, String word, List<String> known) {
        if (!known.contains(word)) {
            flaws.unknown(part, what, word, known);
        }
    }

    /**
     * @return null where they are not both choices
     */
    @Nullable
    Bool sameChoice(Term left, Term right) {
        if (!(left instanceof Term.Choice one) || !(right instanceof Term.Choice other)) {
            return null;
        }
        int[] counterpart = one.definition().choices().stream().mapToInt(other.definition().choices()::indexOf)
                .toArray();
        return new Atom.SameChoice(one.fact(), other.fact(), counterpart);
    }
}
