package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where the sentences of a text end, in English, Korean, Japanese and Chinese.
 *
 * <p>A full stop of Japanese or Chinese ends one by itself; any other with a blank behind it, unless what follows goes on
 * in lower case, or what stands before is an abbreviation. Not the JDK's: what that says changes with its version.
 */
final class SentenceEnds {
    private static final String OTHER_STOPS = "\u2026\u3002\uFF01\uFF1F\uFF0E\uFF61";
    private static final String CLOSERS = "\"')]}\u201D\u2019\u00BB\u300D\u300F\u3011\uFF09\u3009\u300B";
    private static final Set<String> BEFORE_A_NAME =
            Set.of("mr", "mrs", "ms", "dr", "prof", "st", "vs", "cf", "e.g", "i.e");
    private static final Set<String> BEFORE_A_NUMBER =
            Set.of("no", "nos", "fig", "figs", "ch", "sec", "vol", "p", "pp", "eq", "v");

    private final String text;
    private final BitSet code;
    private final List<Integer> ends = new ArrayList<>();

    /**
     * @param code the offsets of what is code, in which nothing ends
     */
    SentenceEnds(String text, BitSet code) {
        this.text = text;
        this.code = code;
        for (int i = 0; i < text.length(); i++) {
            if (isStop(text.charAt(i)) && !code.get(i)) {
                int end = endAt(i);
                if (end > i) {
                    ends.add(end);
                    i = end - 1;
                }
            }
        }
    }

    /** The offset behind the sentence whose stop stands at an offset, or that offset where none does. */
    private int endAt(int at) {
        boolean isFullWidth = text.charAt(at) > '\u2026';
        int end = at + 1;
        while (end < text.length() && isStop(text.charAt(end)) && !code.get(end)) {
            end++;
        }
        while (end < text.length() && CLOSERS.indexOf(text.charAt(end)) >= 0 && !code.get(end)) {
            end++;
        }
        return isFullWidth || isFollowedByASentence(at, end) ? end : at;
    }

    private static boolean isStop(char c) {
        return c == '.' || c == '!' || c == '?' || (c >= '\u2026' && OTHER_STOPS.indexOf(c) >= 0);
    }

    private boolean isFollowedByASentence(int stop, int end) {
        if (end == text.length()) {
            return true;
        }
        if (text.charAt(end) != ' ') {
            return false;
        }
        int next = end;
        while (next < text.length() && (text.charAt(next) == ' ' || isOpener(text.charAt(next)))) {
            next++;
        }
        char first = next < text.length() ? text.charAt(next) : 'A';
        return !Character.isLowerCase(first) && !isAbbreviation(stop, Character.isDigit(first));
    }

    private static boolean isOpener(char c) {
        return "\"'([{\u201C\u2018\u00AB\u300C\u300E".indexOf(c) >= 0;
    }

    /** A single letter is one too: the first of a name. */
    private boolean isAbbreviation(int stop, boolean isBeforeNumber) {
        if (text.charAt(stop) != '.') {
            return false;
        }
        int start = stop;
        while (start > 0 && (isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
            start--;
        }
        String word = text.substring(start, stop).toLowerCase(Locale.ROOT);
        boolean isInitial = word.length() == 1 && Character.isUpperCase(text.charAt(start)) && !word.equals("i");
        return isInitial || BEFORE_A_NAME.contains(word) || (isBeforeNumber && BEFORE_A_NUMBER.contains(word));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Where the sentence begins in which an offset is. */
    int before(int offset) {
        int place = Collections.binarySearch(ends, offset);
        int last = place >= 0 ? place : -place - 2;
        return last < 0 ? 0 : ends.get(last);
    }

    /** Where the sentence ends that has all up to an offset. */
    int behind(int offset) {
        int place = Collections.binarySearch(ends, offset);
        int next = place >= 0 ? place : -place - 1;
        return next < ends.size() ? ends.get(next) : text.length();
    }
}
