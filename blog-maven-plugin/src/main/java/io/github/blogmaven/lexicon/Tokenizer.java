package io.github.blogmaven.lexicon;

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
    private final Name name = new Name();
    private char[] text = new char[0];
    private int begin;
    private int end;

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
        begin = from;
        end = to;
        int at = from;
        while (at < to) {
            // Most words are just small letters and then a space.
            int start = at;
            long hash = 0;
            char c = chars[at];
            while ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                hash = Lexicon.hash(hash, c);
                at++;
                c = at < to ? chars[at] : ' ';
            }
            if (at == start) {
                at = c < 128 && Letters.ASCII[c] == 0 ? at + 1 : readOther(at);
            } else if (isEnd(at) && !isAfterSign(start)) {
                if (at - start <= LONGEST) {
                    words.add(chars, start, at, hash);
                }
                at++;
            } else {
                at = readSpaced(start);
            }
        }
    }

    /** Whether a word surely ends here: with what is no part of any word, or with punctuation and then such. */
    private boolean isEnd(int at) {
        if (isNoPart(at)) {
            return true;
        }
        char c = text[at];
        return (c == '.' || c == ':' || c == '-' || c == '/') && isNoPart(at + 1);
    }

    private boolean isNoPart(int at) {
        return at >= end || (text[at] < 128 && Letters.ASCII[text[at]] == 0);
    }

    private boolean isAfterSign(int at) {
        return at > begin && text[at - 1] != ' ' && sign(at) > 0;
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
        if (p == Letters.ODD) {
            return readOdd(start);
        }
        if (p >= 128 && letters.isUnspaced(p)) {
            return readUnspaced(start);
        }
        if (startsWord(start)) {
            return readSpaced(start);
        }
        return p == '_' && isOddAfter(start) ? readOdd(start) : start + 1;
    }

    /** Reads a word of a script that has spaces, and gives where it ends. */
    private int readSpaced(int start) {
        name.clear();
        for (int i = start - sign(start); i < start; i++) {
            name.add(plainAt(i));
        }
        name.begin();
        int before = 0;
        int at = start;
        while (at < end) {
            char c = text[at];
            int kind = Letters.SMALL;
            if (!isSmall(c)) {
                char p = c < 128 ? c : letters.plain(c);
                kind = p < 128 ? Letters.ASCII[p] : Letters.OTHER;
                if (kind == Letters.SIGN) {
                    int joiner = p == '_' ? 1 : joiner(p, at);
                    if (joiner == 0) {
                        break;
                    }
                    addJoiner(p, joiner, at);
                    at += joiner;
                    before = kind;
                    continue;
                }
                if (kind == 0 || p == Letters.ODD || (kind == Letters.OTHER && letters.isUnspaced(p))) {
                    break;
                }
                if (kind == Letters.LARGE
                        && (before == Letters.SMALL || (before == Letters.LARGE && isSmallLetter(at + 1)))) {
                    name.cut(Name.HUMP);
                }
                c = kind == Letters.LARGE ? (char) (p + 32) : small(p);
            }
            name.add(c);
            before = kind;
            at++;
        }
        return isOddAfter(at) ? readOdd(start) : added(at);
    }

    private static boolean isSmall(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** How many characters join two parts of a word here; 0 if none do. */
    private int joiner(char p, int at) {
        return switch (p) {
            case '.', '/' -> startsWord(at + 1) ? 1 : 0;
            case '-' -> startsWord(at + 1) ? 1 : plainAt(at + 1) == '>' && startsWord(at + 2) ? 2 : 0;
            case ':' -> plainAt(at + 1) == ':' && startsWord(at + 2) ? 2 : 0;
            case '+' -> plainAt(at + 1) == '+' && isDigit(plainAt(at + 2)) ? 2 : 0;
            default -> 0;
        };
    }

    private void addJoiner(char p, int size, int at) {
        for (int i = 0; i < size; i++) {
            name.add(plainAt(at + i));
        }
        if (p == '+') {
            name.cutAfter(size);
        } else {
            int level = p == '_'
                    ? Name.UNDERSCORE
                    : p == '/' ? Name.SLASH : p == '-' && size == 1 ? Name.HYPHEN : Name.MEMBER;
            name.cutAt(level, size);
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a word goes on in a way that no table tells of: at once, or after signs. */
    private boolean isOddAfter(int at) {
        int next = at;
        while (plainAt(next) < 128 && Letters.ASCII[plainAt(next)] == Letters.SIGN) {
            next++;
        }
        return plainAt(next) == Letters.ODD;
    }

    /** Adds the word that was read, and gives where it ends: the signs of {@code c++} and {@code c#} belong to it. */
    private int added(int at) {
        int signs = signs(at);
        if (signs > 0) {
            for (int i = 0; i < signs; i++) {
                name.add(plainAt(at));
            }
            name.cutAfter(signs);
        }
        name.addTo(words);
        return at + signs;
    }

    private int signs(int at) {
        boolean isSharp = plainAt(at) == '#' && name.lastPart() == 1 && name.endsWithLetter();
        int count = isSharp ? 1 : plainAt(at) == '+' && plainAt(at + 1) == '+' ? 2 : 0;
        return isSpaced(at + count) || plainAt(at + count) == '_' ? 0 : count;
    }

    /** How many characters before a word are a sign that begins it, such as the one of {@code @Override}. */
    private int sign(int start) {
        if (start == begin) {
            return 0;
        }
        char p = plainAt(start - 1);
        int size = ".@$#%/".indexOf(p) >= 0 ? 1 : p != '-' ? 0 : start - 1 > begin && plainAt(start - 2) == '-' ? 2 : 1;
        boolean isName = size > 0
                && (plainAt(start) == '_' || Character.isLetter(plainAt(start)) || plainAt(start) == Letters.ODD);
        return isName && isOpening(start - size) ? size : 0;
    }

    /** Whether a sign may begin a name here. */
    private boolean isOpening(int at) {
        if (at == begin) {
            return true;
        }
        char p = plainAt(at - 1);
        return p == Letters.ODD ? Folding.isOpening(text, Math.max(begin, at - 4), at) : Letters.isOpening(p);
    }

    private int readUnspaced(int start) {
        name.clear();
        int at = start;
        for (char p = plainAt(at); p >= 128 && p != Letters.ODD && letters.isUnspaced(p); p = plainAt(at)) {
            name.add(p);
            at++;
        }
        if (plainAt(at) == Letters.ODD) {
            return readOdd(start);
        }
        name.addTwos(words);
        return at;
    }

    private int readOdd(int start) {
        int at = start;
        for (char p = plainAt(at); p >= 128 || Letters.ASCII[p] != 0; p = plainAt(at)) {
            at++;
        }
        int from = start - sign(start);
        Folding.words(new String(text, from, at - from), from < start || isOpening(start), words);
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

    /** Whether a word with spaces begins here, if only with underscores. */
    private boolean startsWord(int at) {
        int next = at;
        while (plainAt(next) == '_') {
            next++;
        }
        return isSpaced(next);
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
