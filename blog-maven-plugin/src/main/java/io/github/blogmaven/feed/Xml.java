package io.github.blogmaven.feed;

/** Writes XML element by element; what XML 1.0 cannot hold is left out of texts. */
final class Xml {
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");

    /** Starts an element; attributes are pairs of name and value. */
    Xml open(String name, String... attributes) {
        start(name, attributes);
        out.append(">\n");
        return this;
    }

    Xml close(String name) {
        out.append("</").append(name).append(">\n");
        return this;
    }

    /** An element with a text in it. */
    Xml element(String name, String text, String... attributes) {
        start(name, attributes);
        out.append('>');
        escape(text);
        return close(name);
    }

    /** An element with nothing in it. */
    Xml empty(String name, String... attributes) {
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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> {
                    if (isAllowed(c)) {
                        out.append(c);
                    }
                }
            }
        }
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
