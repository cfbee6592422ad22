package io.github.blogmaven.render;

import java.io.Writer;

/** Writes into a builder, without the locks of the JDK's own. */
final class BuilderWriter extends Writer {
    private final StringBuilder out;

    BuilderWriter(StringBuilder out) {
        super(out);
        this.out = out;
    }

    @Override
    public void write(int c) {
        out.append((char) c);
    }

    @Override
    public void write(char[] text, int from, int length) {
        out.append(text, from, length);
    }

    @Override
    public void write(String text) {
        out.append(text);
    }

    @Override
    public void write(String text, int from, int length) {
        out.append(text, from, from + length);
    }

    @Override
    public void flush() {
        // Nothing is held back.
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
