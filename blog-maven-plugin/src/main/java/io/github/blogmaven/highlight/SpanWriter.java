package io.github.blogmaven.highlight;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes tokens as HTML, with the same bytes as Prism where every token is marked. */
final class SpanWriter {
    private static final Pattern LANGUAGE = Pattern.compile("language-(\\S+)");

    private final Code code;
    private final Highlighter highlighter;
    private final StringBuilder out;

    /**
     * @param highlighter for the code in the code, such as in Markdown
     */
    SpanWriter(Code code, Highlighter highlighter, StringBuilder out) {
        this.code = code;
        this.highlighter = highlighter;
        this.out = out;
    }

    void write(Tokens tokens) {
        for (Token token = tokens.first(); token != tokens.ends(); token = token.next) {
            if (token.pattern == null) {
                writeText(token.start, token.end);
            } else if (token.is("entity")) {
                writeEntity(token, token.pattern);
            } else if (!highlighter.marks(token.pattern.classes() + token.more)) {
                writeInside(token);
            } else {
                out.append("<span class=\"token ")
                        .append(token.pattern.classes())
                        .append(token.more)
                        .append("\">");
                writeInside(token);
                out.append("</span>");
            }
        }
    }

    private void writeInside(Token token) {
        if (!code.isWhole(token)) {
            write(code.inside(token));
        } else if (!token.is("code-block") || !writeFence(token)) {
            writeText(token.start, token.end);
        }
    }

    /** What an entity stands for is shown to a pointer that rests on it. */
    private void writeEntity(Token token, TokenPattern pattern) {
        int start = out.length();
        writeInside(token);
        String content = out.substring(start);
        out.setLength(start);
        out.append("<span class=\"token ")
                .append(pattern.classes())
                .append(token.more)
                .append("\" title=\"");
        String title = content.replaceFirst("&amp;", "&").replace("\"", "&quot;");
        out.append(title).append("\">").append(content).append("</span>");
    }

    /** Code in Markdown is coloured in its own language. */
    private boolean writeFence(Token token) {
        Matcher language = LANGUAGE.matcher(token.more);
        return language.find()
                && highlighter.write(language.group(1), code.read(token), out) == Highlighter.Outcome.COLOURED;
    }

    private void writeText(int from, int to) {
        char[] text = code.text();
        int written = from;
        for (int i = from; i < to; i++) {
            char c = text[i];
            if (c == '<' || c == '&' || c == '\u00a0') {
                out.append(text, written, i - written);
                out.append(c == '<' ? "&lt;" : c == '&' ? "&amp;" : " ");
                written = i + 1;
            }
        }
        out.append(text, written, to - written);
    }
}
