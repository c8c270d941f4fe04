package dev.equipoise.catalog;

import java.util.List;

/**
 * Something that may not be a factor or fact, with the words that name it or stand in for it.
 *
 * @param matches sequences of words, kebab-case, refused anywhere in a name
 * @param whole sequences refused only where they are the entire name
 * @param except sequences within which a match does not count
 * @param reason why, in one sentence that can be shown to a caller
 */
public record ProtectedTerm(String id, String title, List<String> matches, List<String> whole,
        List<String> except, String reason, String source, Verified verified) {

    public ProtectedTerm {
        matches = List.copyOf(matches);
        whole = Lists.orEmpty(whole);
        except = List.copyOf(except);
    }
}
