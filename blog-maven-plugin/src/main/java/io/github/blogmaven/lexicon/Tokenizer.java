package io.github.blogmaven.lexicon;

import java.util.Arrays;

/**
 * Finds the words of a text that a reader may look for.
 *
 * <p>Case, accents and the width of letters do not count. {@code foo_bar}, {@code page-cache} and {@code HashMap.get} are
 * words as a whole and in parts; {@code c++} and {@code c#} are words. What is written without spaces is taken in twos, so
 * that a word is found within a longer one; its last character is a word too, as every other begins one of the twos.
 * {@code search.js} does the same with what a reader types. Nothing here knows a language.
 *
 * <p>Every letter of a blog goes through here, so there are tables in place of patterns: ASCII has one, and other letters
 * are looked up once each. What no table can tell goes to {@link Folding}. One thread uses one.
 */
public final class Tokenizer {
    /** Longer than any word a reader types: a key, a sum, a picture in letters. */
    static final int LONGEST = 40;

    private final Words words;
    private final Letters letters = new Letters();
    private char[] text = new char[0];
    private int end;
    private char[] word = new char[0];
    private int length;
    /** Where the word has parts: twice the offset, and one more where a joiner is. */
    private int[] cuts = new int[0];

    private int cut;

    /** Where words go. */
    public interface Words {
        /** Takes a word, with its hash as of {@link Lexicon}; the characters are not to be kept. */
        void add(char[] chars, int from, int to, long hash);
    }

    public Tokenizer(Words words) {
        this.words = words;
    }

    public void read(String line) {
        read(line.toCharArray(), 0, line.length());
    }

    /** Finds the words of a stretch of text; none reaches into it or out of it. */
    public void read(char[] chars, int from, int to) {
        text = chars;
        end = to;
        if (word.length < to - from) {
            word = new char[to - from];
            cuts = new int[to - from];
        }
        int at = from;
        while (at < to) {
            // Most words are just small letters and then a blank.
            int start = at;
            long hash = 0;
            char c = chars[at];
            while ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                hash = Lexicon.hash(hash, c);
                at++;
                c = at < to ? chars[at] : ' ';
            }
            boolean isEnd = c < 128
                    && (Letters.ASCII[c] == 0
                            || (Letters.ASCII[c] == Letters.JOINER
                                    && !isSpaced(at + 1)
                                    && plainAt(at + 1) != Letters.ODD));
            if (c < 128 && Letters.ASCII[c] == Letters.LARGE) {
                at = readSpaced(start);
            } else if (!isEnd) {
                at = readOther(start);
            } else {
                if (at > start && at - start <= LONGEST) {
                    words.add(chars, start, at, hash);
                }
                at++;
            }
        }
    }

    static long hash(char[] chars, int from, int to) {
        long hash = 0;
        for (int i = from; i < to; i++) {
            hash = Lexicon.hash(hash, chars[i]);
        }
        return hash;
    }

    /** Reads whatever begins here, and gives where it ends. */
    private int readOther(int start) {
        char p = plainAt(start);
        if (p < 128) {
            int kind = Letters.ASCII[p];
            return kind == Letters.SMALL || kind == Letters.LARGE ? readSpaced(start) : start + 1;
        }
        if (p == Letters.ODD) {
            return readOdd(start);
        }
        return letters.isUnspaced(p) ? readUnspaced(start) : readSpaced(start);
    }

    /** Reads a word of a script that has spaces, and gives where it ends. */
    private int readSpaced(int start) {
        char[] from = text;
        char[] to = word;
        int n = 0;
        long hash = 0;
        int before = 0;
        cut = 0;
        int at = start;
        for (; at < end; at++) {
            char c = from[at];
            int kind = Letters.SMALL;
            if (!isSmall(c)) {
                char p = c < 128 ? c : letters.plain(c);
                kind = p < 128 ? Letters.ASCII[p] : Letters.OTHER;
                if (kind == Letters.LARGE) {
                    if (before == Letters.SMALL || (before == Letters.LARGE && isSmallLetter(at + 1))) {
                        cuts[cut++] = 2 * n;
                    }
                    c = (char) (p + 32);
                } else if (kind == Letters.JOINER && isSpaced(at + 1)) {
                    cuts[cut++] = 2 * n + 1;
                    c = p;
                } else if (kind == Letters.SMALL
                        || (kind == Letters.OTHER && p != Letters.ODD && !letters.isUnspaced(p))) {
                    c = small(p);
                } else {
                    break;
                }
            }
            to[n++] = c;
            hash = Lexicon.hash(hash, c);
            before = kind;
        }
        length = n;
        boolean isEnd = at == end || (from[at] < 128 && Letters.ASCII[from[at]] < Letters.JOINER);
        if (isEnd && cut == 0 && n <= LONGEST) {
            words.add(to, 0, n, hash);
            return at;
        }
        return !isEnd && isOddBehind(at) ? readOdd(start) : added(at, hash);
    }

    private static boolean isSmall(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** Whether a word goes on in a way that no table tells of: at once, or behind a joiner or sign. */
    private boolean isOddBehind(int at) {
        int next = at;
        while (next < at + 2 && plainAt(next) < 128 && Letters.ASCII[plainAt(next)] >= Letters.JOINER) {
            next++;
        }
        return plainAt(next) == Letters.ODD;
    }

    /** Adds the word that was read, and gives where it ends: the signs of {@code c++} and {@code c#} belong to it. */
    private int added(int at, long hash) {
        int signs = length == 1 && Character.isLetter(word[0]) ? signs(at) : 0;
        if (signs == 0 && cut > 0) {
            addParts();
        } else if (signs == 0 && length <= LONGEST) {
            words.add(word, 0, length, hash);
        } else if (signs > 0) {
            Arrays.fill(word, 1, 1 + signs, plainAt(at));
            add(0, 1 + signs);
        }
        return at + signs;
    }

    private int signs(int at) {
        int count = plainAt(at) == '#' ? 1 : plainAt(at) == '+' && plainAt(at + 1) == '+' ? 2 : 0;
        return isSpaced(at + count) ? 0 : count;
    }

    private void addParts() {
        int part = 0;
        int hump = 0;
        boolean isCompound = false;
        for (int i = 0; i <= cut; i++) {
            int at = i == cut ? length : cuts[i] >> 1;
            if (i < cut && (cuts[i] & 1) == 0) {
                add(hump, at);
                hump = at;
            } else {
                add(part, at);
                if (hump > part) {
                    add(hump, at);
                }
                isCompound |= i < cut;
                part = at + 1;
                hump = part;
            }
        }
        if (isCompound) {
            add(0, length);
        }
    }

    private void add(int from, int to) {
        if (to - from <= LONGEST) {
            words.add(word, from, to, hash(word, from, to));
        }
    }

    private int readUnspaced(int start) {
        length = 0;
        int at = start;
        for (char p = plainAt(at); p >= 128 && p != Letters.ODD && letters.isUnspaced(p); p = plainAt(at)) {
            word[length++] = p;
            at++;
        }
        if (plainAt(at) == Letters.ODD) {
            return readOdd(start);
        }
        for (int i = 0; i + 1 < length; i++) {
            add(i, i + 2);
        }
        add(length - 1, length);
        return at;
    }

    private int readOdd(int start) {
        int at = start;
        for (char p = plainAt(at); p >= 128 || Letters.ASCII[p] != 0; p = plainAt(at)) {
            at++;
        }
        Folding.words(new String(text, start, at - start), words);
        return at;
    }

    private boolean isSmallLetter(int at) {
        char p = plainAt(at);
        return p >= 'a' && p <= 'z';
    }

    /** Whether a word with spaces goes on here. */
    private boolean isSpaced(int at) {
        char p = plainAt(at);
        return p < 128
                ? Letters.ASCII[p] == Letters.SMALL || Letters.ASCII[p] == Letters.LARGE
                : p != Letters.ODD && !letters.isUnspaced(p);
    }

    private char plainAt(int at) {
        if (at >= end) {
            return ' ';
        }
        return text[at] < 128 ? text[at] : letters.plain(text[at]);
    }

    private static char small(char letter) {
        char small = Character.toLowerCase(letter);
        return small == 'ς' ? 'σ' : small;
    }
}
