package dev.equipoise.catalog;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The published list of what no factor, fact or rule may be named after. Whole words only: {@code sex} is refused,
 * {@code sexual-assault-conviction} and {@code sussex} are not.
 */
public final class ProtectedNames {

    private final List<Refusal> refusals;
    private final Set<String> listed;
    private final int longest;

    ProtectedNames(List<ProtectedTerm> terms) {
        this.refusals = terms.stream().map(Refusal::of).toList();
        this.listed = refusals.stream().flatMap(Refusal::sequences).collect(toUnmodifiableSet());
        this.longest = listed.stream().mapToInt(String::length).max().orElse(0);
    }

    /** @return all terms, in the order in which they are tried */
    public List<ProtectedTerm> terms() {
        return refusals.stream().map(Refusal::term).toList();
    }

    /**
     * @param name in any spelling: kebab-case, snake_case, camelCase, with spaces, or run together
     * @return the first term that the name falls under; empty where the name may be used
     */
    public Optional<ProtectedTerm> matching(String name) {
        Words words = Words.of(name);
        String whole = words.joined();
        List<Words.Run> runs = words.runs(listed, longest);
        return refusals.stream().filter(refusal -> refusal.meets(whole, runs)).map(Refusal::term).findFirst();
    }

    private record Refusal(ProtectedTerm term, Set<String> matches, Set<String> whole, Set<String> except) {

        static Refusal of(ProtectedTerm term) {
            return new Refusal(term, joined(term.matches()), joined(term.whole()), joined(term.except()));
        }

        Stream<String> sequences() {
            return Stream.concat(matches.stream(), except.stream());
        }

        boolean meets(String name, List<Words.Run> runs) {
            var excused = runs.stream().filter(run -> except.contains(run.text())).toList();
            return whole.contains(name) || runs.stream().filter(run -> matches.contains(run.text()))
                    .anyMatch(run -> excused.stream().noneMatch(run::within));
        }

        private static Set<String> joined(List<String> sequences) {
            return sequences.stream().map(sequence -> Words.of(sequence).joined()).collect(toUnmodifiableSet());
        }
    }
}
