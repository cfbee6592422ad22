package io.github.blogmaven.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * The tokens of a piece of raw HTML as a browser reads them, which is not in all cases as CommonMark does: text, tags, and
 * what is neither, such as comments.
 *
 * <p>A piece may begin inside an element whose content is no markup, such as a {@code script} that an earlier piece opened.
 */
final class HtmlTokens {
    /** Elements whose content is no markup, up to the tag that closes them. */
    private static final Set<String> RAW_TEXT =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    /** So many tags may lack an end before all others in the piece are taken for text, so that none is read too often. */
    private static final int MAX_UNENDED = 20;

    private final String html;
    private String rawText;
    private boolean isForeign;
    private Kind kind = Kind.TEXT;
    private int start;
    private int end;
    private String name = "";
    private boolean isSelfClosing;
    /** Where the last value without quotes ends: a slash in it closes nothing. */
    private int valueEnd;

    private int unended;
    private boolean hasOddEnding = true;

    /** What a token is. */
    enum Kind {
        TEXT,
        OPEN,
        CLOSE,
        /** A comment, a declaration, or an instruction. */
        COMMENT,
        /** A comment that the piece does not end; what would end it is {@link #ending()}. */
        UNENDED_COMMENT,
        /** The first character of a tag that the piece does not end. */
        UNENDED_TAG
    }

    /** Told of the attributes of a tag. */
    interface Attributes {
        /** The value is between two offsets; both are those of the end of the name for an attribute without one. */
        void attribute(String name, int valueStart, int valueEnd);
    }

    /**
     * @param rawText the element whose content the piece begins in; empty where there is none
     */
    HtmlTokens(String html, String rawText) {
        this.html = html;
        this.rawText = rawText;
    }

    static boolean isRawText(String name) {
        return RAW_TEXT.contains(name);
    }

    /** Says whether what follows is inside of {@code svg} or {@code math}, where every element may hold others. */
    void isForeign(boolean foreign) {
        isForeign = foreign;
    }

    /** Goes to the next token, if there is one. */
    boolean next() {
        start = end;
        if (start >= html.length()) {
            return false;
        }
        if (!rawText.isEmpty()) {
            readRawText();
        } else if (html.charAt(start) == '<' && isMarkup(start + 1)) {
            readMarkup();
        } else {
            kind = Kind.TEXT;
            end = nextMarkup(start + 1);
        }
        return true;
    }

    Kind kind() {
        return kind;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** The name of a tag, in lower case. */
    String name() {
        return name;
    }

    /** Whether a tag ends in {@code />}. */
    boolean isSelfClosing() {
        return isSelfClosing;
    }

    /** The element whose content the piece ends in; empty where there is none. */
    String rawText() {
        return rawText;
    }

    /** Says that the element that was just opened has no content. */
    void leaveRawText() {
        rawText = "";
    }

    /** What is missing at the end of a comment. */
    String ending() {
        return html.startsWith("<!--", start) ? "-->" : isCharacterData() ? "]]>" : ">";
    }

    private boolean isMarkup(int at) {
        if (at >= html.length()) {
            return false;
        }
        char c = html.charAt(at);
        return isLetter(c) || c == '!' || c == '?' || (c == '/' && at + 1 < html.length());
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private int nextMarkup(int from) {
        int at = html.indexOf('<', from);
        while (at >= 0 && !isMarkup(at + 1)) {
            at = html.indexOf('<', at + 1);
        }
        return at < 0 ? html.length() : at;
    }

    /** Reads up to the tag that closes the element. */
    private void readRawText() {
        String close = "</" + rawText;
        int at = start;
        while (at >= 0 && at < html.length()) {
            int after = at + close.length();
            if (html.regionMatches(true, at, close, 0, close.length())
                    && (after == html.length() || "\t\n\f />".indexOf(html.charAt(after)) >= 0)) {
                break;
            }
            at = html.indexOf('<', at + 1);
        }
        if (at == start) {
            rawText = "";
            readMarkup();
        } else {
            kind = Kind.TEXT;
            end = at < 0 ? html.length() : at;
        }
    }

    private void readMarkup() {
        char c = html.charAt(start + 1);
        if (isLetter(c)) {
            readTag(Kind.OPEN, start + 1);
        } else if (c == '/' && isLetter(html.charAt(start + 2))) {
            readTag(Kind.CLOSE, start + 2);
        } else {
            readComment();
        }
    }

    private void readComment() {
        end = html.startsWith("<!--", start)
                ? endOfComment()
                : isCharacterData() ? behind("]]>", start) : behind(">", start + 1);
        kind = end < 0 ? Kind.UNENDED_COMMENT : Kind.COMMENT;
        end = end < 0 ? html.length() : end;
    }

    private boolean isCharacterData() {
        return isForeign && html.startsWith("<![CDATA[", start);
    }

    private int endOfComment() {
        int text = start + "<!--".length();
        if (html.startsWith(">", text)) {
            return text + 1;
        }
        if (html.startsWith("->", text)) {
            return text + 2;
        }
        int end = behind("-->", text);
        int other = hasOddEnding ? behind("--!>", text) : -1;
        // Looked for once in vain is enough: else many comments would each be compared with all that follows.
        hasOddEnding = other >= 0;
        return other >= 0 && (end < 0 || other < end) ? other : end;
    }

    private int behind(String ending, int from) {
        int at = html.indexOf(ending, from);
        return at < 0 ? -1 : at + ending.length();
    }

    private void readTag(Kind tag, int nameStart) {
        int nameEnd = nameStart;
        while (nameEnd < html.length() && !isSpace(nameEnd) && "/>".indexOf(html.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        int close = unended < MAX_UNENDED ? readAttributes(nameEnd, (attribute, from, to) -> {}) : -1;
        unended += close < 0 ? 1 : 0;
        kind = close < 0 ? Kind.UNENDED_TAG : tag;
        end = close < 0 ? start + 1 : close;
        if (kind == Kind.OPEN && !isForeign && isRawText(name)) {
            rawText = name;
        }
    }

    /** Shows the attributes of the tag. */
    void attributes(Attributes use) {
        readAttributes(start + 1 + name.length(), use);
    }

    /** Gives the offset behind the tag; -1 where it does not end. */
    private int readAttributes(int from, Attributes use) {
        int at = from;
        valueEnd = 0;
        while (at < html.length()) {
            char c = html.charAt(at);
            if (c == '>') {
                isSelfClosing = html.charAt(at - 1) == '/' && valueEnd < at;
                return at + 1;
            }
            at = isSpace(at) || c == '/' ? at + 1 : readAttribute(at, use);
            if (at < 0) {
                return -1;
            }
        }
        return -1;
    }

    private int readAttribute(int from, Attributes use) {
        int nameEnd = from + 1;
        while (nameEnd < html.length() && !isSpace(nameEnd) && "/>=".indexOf(html.charAt(nameEnd)) < 0) {
            nameEnd++;
        }
        String attribute = html.substring(from, nameEnd).toLowerCase(Locale.ROOT);
        int at = behindSpaces(nameEnd);
        if (at == html.length() || html.charAt(at) != '=') {
            use.attribute(attribute, nameEnd, nameEnd);
            return nameEnd;
        }
        int value = behindSpaces(at + 1);
        if (value == html.length()) {
            return -1;
        }
        char quote = html.charAt(value);
        if (quote == '"' || quote == '\'') {
            int close = html.indexOf(quote, value + 1);
            if (close >= 0) {
                use.attribute(attribute, value + 1, close);
            }
            return close < 0 ? -1 : close + 1;
        }
        valueEnd = value;
        while (valueEnd < html.length() && !isSpace(valueEnd) && html.charAt(valueEnd) != '>') {
            valueEnd++;
        }
        use.attribute(attribute, value, valueEnd);
        return valueEnd;
    }

    private int behindSpaces(int from) {
        int at = from;
        while (at < html.length() && isSpace(at)) {
            at++;
        }
        return at;
    }

    private boolean isSpace(int at) {
        return "\t\n\f\r ".indexOf(html.charAt(at)) >= 0;
    }
}
