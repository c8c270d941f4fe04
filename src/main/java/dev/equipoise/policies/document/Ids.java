package dev.equipoise.policies.document;

import java.util.List;
import java.util.regex.Pattern;

import dev.equipoise.catalog.ProtectedNames;
import dev.equipoise.problem.Violation;

/** The names that a policy gives: in form, not protected, each once. */
final class Ids {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 64;

    private final ProtectedNames names;

    Ids(ProtectedNames names) {
        this.names = names;
    }

    static boolean isId(String text) {
        return text.length() <= LONGEST && ID.matcher(text).matches();
    }

    /** Checks a name of the policy's own. */
    void own(Spot spot, String id) {
        if (!isId(id)) {
            spot.flaw("An id is made of lower-case words, digits and hyphens, at most " + LONGEST + " characters.");
        }
        names.matching(id).ifPresent(term -> spot.violation(Violation.protectedAttribute(spot.pointer, term.reason())));
    }

    static void unique(Spot spot, List<String> ids) {
        ids.stream().filter(id -> ids.indexOf(id) != ids.lastIndexOf(id)).distinct()
                .forEach(id -> spot.flaw("'" + id + "' is there twice."));
    }
}
