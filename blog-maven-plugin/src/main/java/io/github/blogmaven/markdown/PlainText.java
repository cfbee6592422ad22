package io.github.blogmaven.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.commonmark.internal.util.Html5Entities;

/**
 * What a reader reads of a body, without markup, in a buffer that is used again.
 *
 * <p>Each block is a line; white space in it is one blank. A line that is a heading begins with {@link #MARK}, its id, if it
 * has one, and another {@link #MARK}; there is none elsewhere. One thread reads one body after the other: search reads every
 * body of a blog, so nothing is copied that need not be.
 */
public final class PlainText {
    /** What stands before and behind the id of a heading. */
    public static final char MARK = '\t';

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final int LONGEST_ENTITY = 33;
    private char[] text = new char[1 << 15];
    private int length;
    private char[] in = new char[1 << 13];
    private int at;
    private int end;
    /** What parts the next character from the last one: nothing, a blank or the end of a line. */
    private char gap;

    private int[] headings = new int[16];
    private int headingCount;
    private boolean isInTag;
    private char quote;
    /** The packed name of the element whose content nobody reads, or 0. */
    private long unread;

    /** Forgets what was read. */
    public void clear() {
        length = 0;
        gap = 0;
        headingCount = 0;
        isInTag = false;
        quote = 0;
        unread = 0;
    }

    /** The buffer; only what is before {@link #length()} counts. */
    public char[] chars() {
        return text;
    }

    public int length() {
        return length;
    }

    public int headingCount() {
        return headingCount;
    }

    /** Where the line of a heading begins. */
    public int heading(int index) {
        return headings[index];
    }

    /** Adds a text that is no HTML as a line of its own. */
    public void addLine(String line) {
        gap = '\n';
        addPlain(line);
        gap = '\n';
    }

    /**
     * Adds a body.
     *
     * @param titles what a link says to which its author gave no text
     */
    public void add(Document document, Function<Gap.Title, String> titles) {
        List<String> pieces = document.html().text();
        List<Gap> gaps = document.html().gaps();
        gap = '\n';
        for (int i = 0; i < pieces.size(); i++) {
            addHtml(pieces.get(i));
            if (i < gaps.size()) {
                if (gaps.get(i) instanceof Gap.Code code) {
                    addLine(document.codeBlocks().get(code.index()).code());
                } else if (gaps.get(i) instanceof Gap.Title title) {
                    addPlain(titles.apply(title));
                }
            }
        }
        gap = '\n';
    }

    private void take(String piece) {
        end = piece.length();
        at = 0;
        if (in.length < end) {
            in = new char[Math.max(end, 2 * in.length)];
        }
        piece.getChars(0, end, in, 0);
        // What is read is never longer than what is written, but for what parts it from what is there.
        if (text.length < length + end + 4) {
            text = Arrays.copyOf(text, Math.max(length + end + 4, 2 * text.length));
        }
    }

    private void addPlain(String plain) {
        take(plain);
        while (at < end) {
            addBlankOrWords();
        }
    }

    private void addHtml(String html) {
        take(html);
        while (at < end) {
            if (isInTag) {
                passTag();
            } else if (unread != 0) {
                passUnread();
            } else if (in[at] == '<' && isTag(at + 1)) {
                startTag();
            } else if (in[at] == '&') {
                addEntity();
            } else {
                addBlankOrWords();
            }
        }
    }

    private void addBlankOrWords() {
        if (in[at] <= ' ' || in[at] == NO_BREAK_SPACE) {
            gap = gap == 0 ? ' ' : gap;
            at++;
        } else {
            addWords();
        }
    }

    /** Adds the words up to the next tag, entity or wide gap, and at least one character. */
    private void addWords() {
        part();
        // Held in variables: these are the innermost steps of all of search.
        char[] from = in;
        char[] to = text;
        int stop = end;
        int i = at;
        int n = length;
        do {
            to[n++] = from[i++];
        } while (i < stop && (isPlain(from[i]) || (from[i] == ' ' && i + 1 < stop && isPlain(from[i + 1]))));
        length = n;
        at = i;
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c != '<' && c != '&' && c != NO_BREAK_SPACE;
    }

    /** Ends the word or line before, if there is one. */
    private void part() {
        if (gap != 0 && length > 0 && (gap == '\n' || text[length - 1] != MARK)) {
            text[length++] = gap;
        }
        gap = 0;
    }

    private boolean isTag(int next) {
        return next < end && (TagName.isLetter(in[next]) || in[next] == '/' || in[next] == '!' || in[next] == '?');
    }

    private void startTag() {
        int less = at;
        if (less + 3 < end && in[less + 1] == '!' && in[less + 2] == '-' && in[less + 3] == '-') {
            passComment();
            return;
        }
        boolean isClosing = in[less + 1] == '/';
        long name = nameAt(less + (isClosing ? 2 : 1));
        at++;
        isInTag = true;
        if (TagName.isInline(name)) {
            return;
        }
        if (TagName.isParting(name)) {
            gap = gap == 0 ? ' ' : gap;
            return;
        }
        gap = '\n';
        if (!isClosing && TagName.isHeading(name)) {
            startHeading();
        } else if (!isClosing && TagName.isUnread(name)) {
            unread = name;
        }
    }

    private void passComment() {
        int close = indexOf('>', at + 4);
        while (close >= 0 && !(in[close - 1] == '-' && in[close - 2] == '-')) {
            close = indexOf('>', close + 1);
        }
        at = close < 0 ? end : close + 1;
    }

    /** Begins the line of a heading. Its id is taken where it stands first, as it does in what we write. */
    private void startHeading() {
        String id = "";
        int start = at + "hN id=\"".length();
        if (start < end && new String(in, at + 2, 5).equals(" id=\"")) {
            int stop = indexOf('"', start);
            id = stop < 0 ? "" : RawHtml.decoded(new String(in, start, stop - start));
        }
        part();
        if (headingCount == headings.length) {
            headings = Arrays.copyOf(headings, 2 * headingCount);
        }
        headings[headingCount++] = length;
        text[length++] = MARK;
        id.getChars(0, id.length(), text, length);
        length += id.length();
        text[length++] = MARK;
    }

    private void passTag() {
        while (at < end && isInTag) {
            char c = in[at++];
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                isInTag = false;
            }
        }
    }

    private void passUnread() {
        int less = indexOf('<', at);
        at = less < 0 ? end : less + 1;
        if (at < end && in[at] == '/' && nameAt(at + 1) == unread) {
            unread = 0;
            isInTag = true;
        }
    }

    /** Adds what an entity stands for; the arrow that leads back from a footnote is not read. */
    private void addEntity() {
        int semicolon = indexOf(';', at);
        if (semicolon < 0 || semicolon > at + LONGEST_ENTITY) {
            addWords();
            return;
        }
        String meant = Html5Entities.entityToString(new String(in, at, semicolon + 1 - at));
        if (!meant.equals("\u21A9") && !meant.equals("\uFE0E")) {
            part();
            meant.getChars(0, meant.length(), text, length);
            length += meant.length();
        }
        at = semicolon + 1;
    }

    private int indexOf(char c, int from) {
        for (int i = from; i < end; i++) {
            if (in[i] == c) {
                return i;
            }
        }
        return -1;
    }

    private long nameAt(int start) {
        return TagName.at(in, start, end);
    }
}
