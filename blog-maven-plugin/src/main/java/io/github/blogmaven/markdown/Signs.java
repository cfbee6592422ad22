package io.github.blogmaven.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds where in a text some short strings begin, in one pass: most texts have none, and to know that for each of them alone
 * costs as many passes.
 */
final class Signs {
    private static final int ASCII = 128;
    private static final int OTHER = ASCII;

    private final List<String> signs = new ArrayList<>();
    private final long[] byFirst = new long[ASCII + 1];
    private final long[] bySecond = new long[ASCII + 1];

    /**
     * @param signs at most 64
     */
    Signs(List<String> signs) {
        for (String sign : signs) {
            add(sign);
        }
    }

    private void add(String sign) {
        long bit = 1L << signs.size();
        signs.add(sign);
        byFirst[slot(sign.charAt(0))] |= bit;
        if (sign.length() > 1) {
            bySecond[slot(sign.charAt(1))] |= bit;
        } else {
            Arrays.setAll(bySecond, slot -> bySecond[slot] | bit);
        }
    }

    private static int slot(char c) {
        return c < ASCII ? c : OTHER;
    }

    /** Told of each place in a text where a sign begins, in order. */
    interface Listener {
        /** A sign, by its number in the list of all, begins at an offset. */
        void found(int sign, int at);
    }

    void find(String text, Listener listener) {
        char[] chars = text.toCharArray();
        long maybe = chars.length == 0 ? 0 : byFirst[slot(chars[0])];
        for (int i = 0; i < chars.length; i++) {
            int next = i + 1 < chars.length ? slot(chars[i + 1]) : '\n';
            if (maybe != 0 && (maybe & bySecond[next]) != 0) {
                tell(maybe & bySecond[next], text, i, listener);
            }
            maybe = byFirst[next];
        }
    }

    private void tell(long maybe, String text, int at, Listener listener) {
        for (long left = maybe; left != 0; left &= left - 1) {
            int sign = Long.numberOfTrailingZeros(left);
            if (text.startsWith(signs.get(sign), at)) {
                listener.found(sign, at);
            }
        }
    }
}
