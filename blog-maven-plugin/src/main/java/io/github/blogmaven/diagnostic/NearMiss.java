package io.github.blogmaven.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the word an author probably meant.
 *
 * <p>Two words are near when few single-letter slips (insert, drop, swap, change: Damerau and Levenshtein's distance
 * between adjacent letters) turn one into the other: at most a quarter of the letters; at least one, and two from five
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
            if (Math.abs(word.length() - typed.length()) > bound) {
                continue;
            }
            int distance = distance(lower, word.toLowerCase(Locale.ROOT), bound);
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

    private static int bound(int letters) {
        return letters < 5 ? Math.min(1, letters - 1) : Math.max(2, letters / 4);
    }

    /** The distance of two words, or any number over the bound once it is clear that it is over. */
    private static int distance(String a, String b, int bound) {
        if (Math.abs(a.length() - b.length()) > bound) {
            return bound + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = cell(a, b, i, j, beforeLast, last, row);
                least = Math.min(least, row[j]);
            }
            if (least > bound) {
                return bound + 1;
            }
        }
        return row[b.length()];
    }

    private static int cell(String a, String b, int i, int j, int[] beforeLast, int[] last, int[] row) {
        char x = a.charAt(i - 1);
        char y = b.charAt(j - 1);
        int least = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + (x == y ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2);
        return swapped ? Math.min(least, beforeLast[j - 2] + 1) : least;
    }
}
