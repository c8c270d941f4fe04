package dev.equipoise.problem;

import static java.util.Comparator.comparingInt;
import static java.util.Comparator.naturalOrder;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds what was probably meant by a name that does not exist. */
public final class Nearest {

    private Nearest() {
    }

    /**
     * The allowed name that is nearest to the given one: the same in another spelling ({@code Probable_Cause},
     * {@code probableCause}), or else at most a third of its length away in typing mistakes. Of several equally near the
     * first in the alphabet; empty where none is near.
     */
    public static Optional<String> to(String given, Collection<String> allowed) {
        String wanted = kebab(given);
        return allowed.stream().map(name -> new Candidate(name, distance(wanted, kebab(name))))
                .filter(Candidate::isNear)
                .min(comparingInt(Candidate::distance).thenComparing(Candidate::name, naturalOrder()))
                .map(Candidate::name);
    }

    private record Candidate(String name, int distance) {

        boolean isNear() {
            return distance <= name.length() / 3;
        }
    }

    private static String kebab(String name) {
        return name.strip().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").replaceAll("[\\s_.-]+", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** Insertions, deletions, replacements and swaps of neighbours; names of very different length are not compared. */
    private static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) > b.length() / 3) {
            return Integer.MAX_VALUE;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        Arrays.setAll(last, j -> j);
        for (int i = 1; i <= a.length(); i++) {
            int[] row = row(i, a, b, last, beforeLast);
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }

    private static int[] row(int i, String a, String b, int[] last, int[] beforeLast) {
        int[] row = new int[b.length() + 1];
        row[0] = i;
        for (int j = 1; j <= b.length(); j++) {
            int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
            row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
            if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
            }
        }
        return row;
    }
}
