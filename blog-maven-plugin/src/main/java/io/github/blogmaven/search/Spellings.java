package io.github.blogmaven.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a blog read from the end, in order.
 *
 * <p>The files of words are in the order of first letters, so a browser that looks for a misspelt word has at hand what begins
 * like it. What ends like it is found here. Only words that a person spells are in it: those of letters alone, and Korean in
 * twos.
 */
final class Spellings implements Terms {
    private static final int SHORTEST = 4;
    private static final int LONGEST = 20;

    /** Words from the end; then a digit for on how many leaves each is. */
    private final List<String> lines = new ArrayList<>();

    Spellings(Postings postings) {
        for (int i = 0; i < postings.size(); i++) {
            String word = postings.word(i);
            if (isSpelt(word)) {
                int digit = Math.min(9, 31 - Integer.numberOfLeadingZeros(postings.count(i)));
                lines.add(new StringBuilder(word).reverse().append(digit).toString());
            }
        }
        lines.sort(null);
    }

    private static boolean isSpelt(String word) {
        int length = word.length();
        boolean isPair = length == 2 && isSyllable(word.charAt(0)) && isSyllable(word.charAt(1));
        return isPair || (length >= SHORTEST && length <= LONGEST && isOfLetters(word));
    }

    private static boolean isOfLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSyllable(char c) {
        return c >= '\uAC00' && c <= '\uD7A3';
    }

    @Override
    public int size() {
        return lines.size();
    }

    @Override
    public String word(int index) {
        String line = lines.get(index);
        return line.substring(0, line.length() - 1);
    }

    @Override
    public int bytes(int index) {
        return 8;
    }

    @Override
    public void write(int index, LineWriter line) {
        String word = lines.get(index);
        line.number(word.charAt(word.length() - 1) - '0');
    }
}
