package io.github.blogmaven.markdown;

import java.util.Arrays;

/** What the names of tags mean to who reads the text: a name is a number, so that none is taken out of the text. */
final class TagName {
    private static final int LONGEST = 10;
    private static final long[] INLINE =
            packed("a abbr b bdi bdo cite code data del dfn em font i img input ins kbd label"
                    + " mark q ruby s samp small span strong time u var wbr");
    private static final long[] PARTING =
            packed("br math mfrac mi mn mo mover mroot mrow ms msqrt mstyle msub msubsup msup"
                    + " mtext munder munderover rp rt semantics sub sup");
    private static final long[] UNREAD = packed("annotation script style template");
    private static final long[] HEADINGS = packed("h1 h2 h3 h4 h5 h6");

    private TagName() {}

    /** The name that begins somewhere; of one longer than any that is known, how it begins. */
    static long at(char[] html, int start, int end) {
        long name = 0;
        for (int i = start; i < end && i < start + LONGEST; i++) {
            char c = html[i];
            if (!isLetter(c) && !(c >= '0' && c <= '9')) {
                break;
            }
            name = packed(name, c);
        }
        return name;
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Whether a word goes on behind the tag. */
    static boolean isInline(long name) {
        return Arrays.binarySearch(INLINE, name) >= 0;
    }

    /** Whether the tag parts words, but not lines. */
    static boolean isParting(long name) {
        return Arrays.binarySearch(PARTING, name) >= 0;
    }

    /** Whether nobody reads what is in the element. */
    static boolean isUnread(long name) {
        return Arrays.binarySearch(UNREAD, name) >= 0;
    }

    static boolean isHeading(long name) {
        return Arrays.binarySearch(HEADINGS, name) >= 0;
    }

    /** Letters in any case are 1 to 26, digits follow. */
    private static long packed(long name, char c) {
        return name << 6 | (c >= 'A' ? c & 31 : 32 + (c & 15));
    }

    private static long[] packed(String names) {
        String[] all = names.split(" ", -1);
        long[] packed = new long[all.length];
        for (int i = 0; i < all.length; i++) {
            packed[i] = at(all[i].toCharArray(), 0, all[i].length());
        }
        Arrays.sort(packed);
        return packed;
    }
}
