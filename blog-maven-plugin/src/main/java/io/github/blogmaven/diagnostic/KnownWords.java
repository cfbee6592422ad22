package io.github.blogmaven.diagnostic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Many words in which {@linkplain NearMiss near misses} are looked for again and again.
 *
 * <p>A word with more letters that the other one has not than there may be slips is passed over without a comparison.
 */
public final class KnownWords {
    private final List<String> words;
    private final long[] letters;

    /** The number of words that are shorter than a length. */
    private final int[] shorter;

    public KnownWords(Collection<String> known) {
        this.words =
                known.stream().sorted(Comparator.comparingInt(String::length)).toList();
        this.letters = new long[words.size()];
        int longest = words.isEmpty() ? 0 : words.get(words.size() - 1).length();
        this.shorter = new int[longest + 2];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = letters(words.get(i).toLowerCase(Locale.ROOT));
            shorter[words.get(i).length() + 1] = i + 1;
        }
        for (int length = 1; length < shorter.length; length++) {
            shorter[length] = Math.max(shorter[length], shorter[length - 1]);
        }
    }

    /** A bit for each letter; some letters share one. */
    private static long letters(String lower) {
        long letters = 0;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            letters |= 1L << (c < 64 ? c & 31 : (c & 63) | 32);
        }
        return letters;
    }

    /** Every word that is near to another. */
    public List<String> near(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        int bound = NearMiss.bound(lower.length());
        long sought = letters(lower);
        List<String> near = new ArrayList<>();
        for (int i = shorter(lower.length() - bound); i < shorter(lower.length() + bound + 1); i++) {
            boolean isPossible =
                    Long.bitCount(sought & ~letters[i]) <= bound && Long.bitCount(letters[i] & ~sought) <= bound;
            if (isPossible && NearMiss.distance(lower, words.get(i), bound) <= bound) {
                near.add(words.get(i));
            }
        }
        return near;
    }

    private int shorter(int length) {
        return shorter[Math.min(Math.max(length, 0), shorter.length - 1)];
    }

    /** The nearest word; the first in order where several are as near. */
    public Optional<String> nearest(String typed) {
        return NearMiss.of(typed, near(typed));
    }
}
