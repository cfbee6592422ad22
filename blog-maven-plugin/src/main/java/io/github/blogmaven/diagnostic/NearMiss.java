package io.github.blogmaven.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word an author probably meant.
 *
 * <p>Two words are near when few single-letter slips (insert, drop, swap, change: Damerau and Levenshtein's distance
 * between adjacent letters) turn one into the other: at most a quarter of the letters; at least one, and two from six
 * letters on, but no word is near that has none of its letters left. Case does not count.
 */
public final class NearMiss {
    private NearMiss() {}

    /** The nearest of the known words, or nothing when all are far; the first in order where several are as near. */
    public static Optional<String> of(String typed, Collection<String> known) {
        String lower = typed.toLowerCase(Locale.ROOT);
        int bound = bound(lower.length());
        String nearest = null;
        for (String word : known) {
            int distance = distance(lower, word, bound);
            if (distance > bound) {
                continue;
            }
            if (distance < bound || nearest == null || word.compareTo(nearest) < 0) {
                nearest = word;
                bound = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** The hint of a report, {@code did you mean 'x'?}, or nothing. */
    public static Optional<String> hint(String typed, Collection<String> known) {
        return of(typed, known).map(word -> "did you mean '" + word + "'?");
    }

    /** Whether a word is near to another. */
    public static boolean isNear(String typed, String known) {
        return of(typed, List.of(known)).isPresent();
    }

    /** Whether a single slip turns one into the other. */
    public static boolean areOneSlipApart(String typed, String known) {
        return distance(typed.toLowerCase(Locale.ROOT), known, 1) <= 1;
    }

    /** How many slips there may be in a word. */
    static int bound(int letters) {
        return letters < 6 ? Math.min(1, letters - 1) : Math.max(2, letters / 4);
    }

    /** The distance of a word from one in lower case, or any number over the bound once it is clear that it is over. */
    static int distance(String lower, String word, int bound) {
        if (Math.abs(word.length() - lower.length()) > bound) {
            return bound + 1;
        }
        char[] a = lower.toCharArray();
        char[] b = word.toLowerCase(Locale.ROOT).toCharArray();
        int start = 0;
        int endA = a.length;
        int endB = b.length;
        while (start < endA && start < endB && a[start] == b[start]) {
            start++;
        }
        while (endA > start && endB > start && a[endA - 1] == b[endB - 1]) {
            endA--;
            endB--;
        }
        return new Slips(Arrays.copyOfRange(a, start, endA), Arrays.copyOfRange(b, start, endB), bound).count();
    }

    /**
     * The slips between two words, as far as they are within a bound: letters that are further apart than that cannot stand
     * for each other, so only a band of the table is filled. Three rows of it are kept.
     */
    private static final class Slips {
        private final char[] a;
        private final char[] b;
        private final int bound;
        private final int[][] rows;

        Slips(char[] a, char[] b, int bound) {
            this.a = a;
            this.b = b;
            this.bound = bound;
            this.rows = new int[3][b.length + 1];
        }

        int count() {
            if (a.length == 0 || b.length == 0) {
                return a.length + b.length;
            }
            for (int j = 0; j <= b.length; j++) {
                row(0)[j] = j;
            }
            for (int i = 1; i <= a.length; i++) {
                if (fillRow(i) > bound) {
                    return bound + 1;
                }
            }
            return row(a.length)[b.length];
        }

        private int[] row(int i) {
            return rows[i % rows.length];
        }

        /** Fills the band of a row and gives the least that is in it. */
        private int fillRow(int i) {
            int[] row = row(i);
            int from = Math.max(1, i - bound);
            int to = Math.min(b.length, i + bound);
            row[from - 1] = from == 1 ? i : bound + 1;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                row[j] = cell(i, j);
                least = Math.min(least, row[j]);
            }
            if (to < b.length) {
                row[to + 1] = bound + 1;
            }
            return least;
        }

        private int cell(int i, int j) {
            char x = a[i - 1];
            char y = b[j - 1];
            int[] last = row(i - 1);
            int least = Math.min(Math.min(last[j], row(i)[j - 1]) + 1, last[j - 1] + (x == y ? 0 : 1));
            boolean swapped = i > 1 && j > 1 && x == b[j - 2] && y == a[i - 2];
            return swapped ? Math.min(least, row(i - 2)[j - 2] + 1) : least;
        }
    }
}
