package dev.equipoise.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name as words, whatever its spelling: {@code national-origin}, {@code national_origin}, {@code nationalOrigin},
 * {@code National Origin}.
 */
final class Words {

    /** Signs that are no letter or digit, and the seams of camelCase, of acronyms and beside digits. */
    private static final Pattern SEAM = Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})"
            + "|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})|(?<=\\p{L})(?=\\p{N})|(?<=\\p{N})(?=\\p{L})");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** No name of ours is near this long; a hostile one must not cost more than reading it. */
    private static final int MOST = 256;

    private final List<String> words;

    private Words(List<String> words) {
        this.words = words;
    }

    static Words of(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return new Words(SEAM.splitAsStream(plain).filter(word -> !word.isEmpty()).limit(MOST)
                .map(word -> word.toLowerCase(Locale.ROOT)).toList());
    }

    /** @return the words run together, which is how sequences are compared: {@code nationalorigin} is one too */
    String joined() {
        return String.join("", words);
    }

    /**
     * @param listed sequences, each run together
     * @param longest the length of the longest of them
     * @return every run of consecutive words that, run together, is listed
     */
    List<Run> runs(Set<String> listed, int longest) {
        List<Run> found = new ArrayList<>();
        for (int first = 0; first < words.size(); first++) {
            var text = new StringBuilder();
            for (int last = first; last < words.size() && text.length() < longest; last++) {
                Run run = new Run(first, last, text.append(words.get(last)).toString());
                if (listed.contains(run.text())) {
                    found.add(run);
                }
            }
        }
        return found;
    }

    /** Consecutive words, by the positions of the first and the last. */
    record Run(int first, int last, String text) {

        boolean within(Run other) {
            return other.first <= first && last <= other.last;
        }
    }
}
