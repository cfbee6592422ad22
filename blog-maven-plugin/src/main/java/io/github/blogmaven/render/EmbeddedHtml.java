package io.github.blogmaven.render;

import java.util.Locale;
import java.util.Set;

/**
 * Makes a body part of a page with other bodies: its names get a prefix, its headings a lower level, and its footnotes,
 * of which each body has some, are no landmark of the page.
 *
 * <p>A name is what something else on the page refers to: an id, and the attributes that hold ids. Links are not
 * changed: whoever wrote the body knew where it would stand. What is inside comments, scripts and style sheets stays.
 */
final class EmbeddedHtml {
    /** Attributes that hold the id of something, or several. */
    private static final Set<String> IDS = Set.of(
            "id",
            "for",
            "headers",
            "list",
            "form",
            "itemref",
            "popovertarget",
            "commandfor",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
            "aria-owns",
            "aria-details",
            "aria-flowto",
            "aria-errormessage",
            "aria-activedescendant");

    /** The elements whose name belongs to the page; that of a field is sent to a server. */
    private static final Set<String> NAMED = Set.of("a", "map", "details");

    private static final String SPAN = "<span class=\"";
    private static final Set<String> TEXTS = Set.of("script", "style", "textarea", "title");

    private final String html;
    private final String prefix;
    private final StringBuilder out;
    private int at;

    private EmbeddedHtml(String html, String prefix) {
        this.html = html;
        this.prefix = prefix;
        this.out = new StringBuilder(html.length() + html.length() / 16);
    }

    /**
     * The body as a part of a page.
     *
     * @param prefix what comes before each of its names; nothing that HTML would have to escape
     */
    static String of(String html, String prefix) {
        return new EmbeddedHtml(html, prefix).written();
    }

    private String written() {
        for (int tag = html.indexOf('<'); tag >= 0; tag = html.indexOf('<', at)) {
            out.append(html, at, tag);
            at = tag;
            int end = endOfSpan(tag);
            if (end > 0) {
                copyTo(end);
            } else if (html.startsWith("<!--", tag)) {
                copyTo(endOf("-->", tag + 4));
            } else if (isLetter(tag + 1)) {
                writeOpen();
            } else if (html.startsWith("</h", tag) || html.startsWith("</H", tag)) {
                writeName(2);
            } else {
                copyTo(tag + 1);
            }
        }
        return out.append(html, at, html.length()).toString();
    }

    /** Where a tag ends that has nothing but a class, as most of coloured code have; 0 for another one. */
    private int endOfSpan(int tag) {
        int quote = html.startsWith(SPAN, tag) ? html.indexOf('"', tag + SPAN.length()) : -1;
        return quote >= 0 && html.startsWith("\">", quote) ? quote + 2 : 0;
    }

    private boolean isLetter(int index) {
        char c = index < html.length() ? html.charAt(index) : ' ';
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private void copyTo(int end) {
        out.append(html, at, end);
        at = end;
    }

    private int endOf(String closing, int from) {
        int found = html.indexOf(closing, from);
        return found < 0 ? html.length() : found + closing.length();
    }

    /** Writes the beginning of a tag up to its name, and gives the name; a heading is one level lower. */
    private String writeName(int bracket) {
        copyTo(at + bracket);
        int end = at;
        while (end < html.length() && " \t\n\r\f/>".indexOf(html.charAt(end)) < 0) {
            end++;
        }
        String name = html.substring(at, end);
        boolean isHeading = name.length() == 2
                && (name.charAt(0) == 'h' || name.charAt(0) == 'H')
                && name.charAt(1) >= '1'
                && name.charAt(1) <= '6';
        if (isHeading) {
            out.append('h').append((char) Math.min(name.charAt(1) + 1, '6'));
            at = end;
        } else {
            copyTo(end);
        }
        return name;
    }

    private void writeOpen() {
        String name = writeName(1).toLowerCase(Locale.ROOT);
        while (at < html.length() && html.charAt(at) != '>') {
            if (" \t\n\r\f/".indexOf(html.charAt(at)) >= 0) {
                copyTo(at + 1);
            } else {
                writeAttribute(name);
            }
        }
        if (TEXTS.contains(name)) {
            int close = html.toLowerCase(Locale.ROOT).indexOf("</" + name, at);
            copyTo(close < 0 ? html.length() : close);
        }
    }

    private void writeAttribute(String tag) {
        int end = at + 1;
        while (end < html.length() && " \t\n\r\f/>=".indexOf(html.charAt(end)) < 0) {
            end++;
        }
        String name = html.substring(at, end).toLowerCase(Locale.ROOT);
        copyTo(end);
        int value = afterBlanks(end);
        if (value >= html.length() || html.charAt(value) != '=') {
            return;
        }
        copyTo(afterBlanks(value + 1));
        if (at >= html.length()) {
            return;
        }
        char quote = html.charAt(at);
        if (quote == '"' || quote == '\'') {
            copyTo(at + 1);
            int close = html.indexOf(quote, at);
            writeValue(tag, name, close < 0 ? html.length() : close);
        } else {
            int close = at;
            while (close < html.length() && " \t\n\r\f>".indexOf(html.charAt(close)) < 0) {
                close++;
            }
            writeValue(tag, name, close);
        }
        copyTo(Math.min(at + (quote == '"' || quote == '\'' ? 1 : 0), html.length()));
    }

    private int afterBlanks(int from) {
        int index = from;
        while (index < html.length() && " \t\n\r\f".indexOf(html.charAt(index)) >= 0) {
            index++;
        }
        return index;
    }

    private void writeValue(String tag, String name, int end) {
        String value = html.substring(at, end);
        at = end;
        if (IDS.contains(name) || (name.equals("name") && NAMED.contains(tag))) {
            writeIds(value);
        } else if (name.equals("role") && value.equals("doc-endnotes")) {
            out.append("group");
        } else if (value.startsWith("#") && !value.startsWith("#" + prefix) && leadsToId(tag, name)) {
            out.append('#').append(prefix).append(value, 1, value.length());
        } else {
            out.append(value.contains("url(#") ? value.replace("url(#", "url(#" + prefix) : value);
        }
    }

    /** A drawing uses its own pieces by their ids; where links lead is written already. */
    private static boolean leadsToId(String tag, String name) {
        return name.equals("usemap")
                || name.equals("xlink:href")
                || (name.equals("href") && !tag.equals("a") && !tag.equals("area"));
    }

    /** Every id of a list; blanks part them. */
    private void writeIds(String ids) {
        boolean isInside = false;
        for (int i = 0; i < ids.length(); i++) {
            boolean isBlank = Character.isWhitespace(ids.charAt(i));
            if (!isBlank && !isInside) {
                out.append(prefix);
            }
            isInside = !isBlank;
            out.append(ids.charAt(i));
        }
    }
}
