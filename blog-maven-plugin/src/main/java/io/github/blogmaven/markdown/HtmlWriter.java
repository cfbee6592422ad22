package io.github.blogmaven.markdown;

import io.github.blogmaven.source.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Writes {@link Html} from beginning to end. */
final class HtmlWriter {
    private final StringBuilder out = new StringBuilder(1 << 14);
    private final List<Gap> gaps = new ArrayList<>();
    private final List<String> text = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /** Adds markup as it is. */
    HtmlWriter raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds text, escaped for an element's content and for an attribute in double quotes. */
    HtmlWriter text(String plain) {
        escape(plain, out);
        return this;
    }

    /** Adds {@code name="value"} after a space. */
    HtmlWriter attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escape(value, out);
        out.append('"');
        if (name.equals("id")) {
            ids.add(value);
        }
        return this;
    }

    /** Every id that was written as an attribute. */
    Set<String> ids() {
        return ids;
    }

    /** Begins a new line, unless one just began. */
    HtmlWriter line() {
        boolean isFresh = out.length() == 0 ? gaps.isEmpty() : out.charAt(out.length() - 1) == '\n';
        if (!isFresh) {
            out.append('\n');
        }
        return this;
    }

    HtmlWriter gap(Gap gap) {
        text.add(out.toString());
        gaps.add(gap);
        out.setLength(0);
        return this;
    }

    Html toHtml() {
        text.add(out.toString());
        return new Html(text, gaps);
    }

    static void escape(String plain, StringBuilder out) {
        int from = 0;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c > '>' && c < 0x7F) {
                continue;
            }
            String entity = switch (c) {
                case '&' -> "&amp;";
                case '<' -> "&lt;";
                case '>' -> "&gt;";
                case '"' -> "&quot;";
                // A source holds none of these, but a numeric entity may mean one.
                default -> Source.isControl(c) ? "\uFFFD" : "";
            };
            if (!entity.isEmpty()) {
                out.append(plain, from, i).append(entity);
                from = i + 1;
            }
        }
        out.append(plain, from, plain.length());
    }
}
