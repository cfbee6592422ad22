package io.github.blogmaven.notation;

import org.jspecify.annotations.Nullable;

/** Writes XML element by element; what XML 1.0 cannot hold is left out of texts. */
public final class Xml {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");

    /** Starts an element; attributes are pairs of name and value. */
    public Xml open(String name, String... attributes) {
        start(name, attributes);
        out.append(">\n");
        return this;
    }

    public Xml close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element with a text in it. */
    public Xml element(String name, String text, String... attributes) {
        start(name, attributes);
        out.append('>');
        escape(text);
        return close(name);
    }

    /** An element with HTML in it as it is: a section of character data. What HTML may not hold, XML may not either. */
    public Xml section(String name, String text, String... attributes) {
        start(name, attributes);
        out.append("><![CDATA[");
        out.append(text.contains("]]>") ? text.replace("]]>", "]]]]><![CDATA[>") : text);
        out.append("]]>");
        return close(name);
    }

    /** An element with nothing in it. */
    public Xml empty(String name, String... attributes) {
        start(name, attributes);
        out.append("/>\n");
        return this;
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String entity = entityOf(c);
            if (entity != null) {
                out.append(text, from, i).append(entity);
                from = i + 1;
            }
        }
        out.append(text, from, text.length());
    }

    /** What stands for a character, or null where it stands for itself. */
    private static @Nullable String entityOf(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> isAllowed(c) ? null : "";
        };
    }

    /** XML 1.0, production 2 (Char). */
    private static boolean isAllowed(char c) {
        return (c >= ' ' && c != '\uFFFE' && c != '\uFFFF') || c == '\t' || c == '\n' || c == '\r';
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
