package io.github.blogmaven.markdown;

import java.util.Arrays;

/**
 * Takes down, while HTML is written, which stretches of it are text: what readers read, without any markup.
 *
 * <p>The text itself is not copied: what is kept are steps through the HTML, about a fifteenth of its size.
 */
final class TextRecorder {
    private byte[] steps = new byte[256];
    private int length;
    /** The offset in the HTML that the steps have come to. */
    private int position;
    /** A stretch that is not written yet, as the next one may go on with it. */
    private int from;

    private int to;
    /** What goes before the next stretch: a space, a line, a raised digit, or nothing, which {@code TAKE} stands for. */
    private TextSteps.Step separator = TextSteps.Step.TAKE;

    private TextSteps.Place lineStart = TextSteps.Place.START;

    /** A stretch of the HTML is text. */
    void take(int start, int end) {
        if (start == end) {
            return;
        }
        if (start == to && to > from && separator == TextSteps.Step.TAKE) {
            to = end;
            return;
        }
        flush();
        from = start;
        to = end;
    }

    /** A character that the HTML spells otherwise is text. */
    void put(char c) {
        flush();
        add(TextSteps.Step.PUT, c);
    }

    /** What follows is another word. */
    void space() {
        if (separator == TextSteps.Step.TAKE) {
            flush();
            separator = TextSteps.Step.SPACE;
        }
    }

    /** What follows is another block. */
    void line() {
        flushStretch();
        separator = TextSteps.Step.LINE;
    }

    /** What follows stands above or below the line: a power of a number is not another digit of it. */
    void raise() {
        if (separator == TextSteps.Step.TAKE) {
            flush();
            separator = TextSteps.Step.RAISE;
        }
    }

    /** The line is a heading, whose id follows up to {@link #endId()}. */
    void startHeading() {
        line();
        flush();
        add(TextSteps.Step.HEADING, 0);
    }

    void endId() {
        flush();
        add(TextSteps.Step.END_ID, 0);
        lineStart = new TextSteps.Place(length, position);
    }

    /** What goes into a gap of the HTML is text. */
    void gap(int index) {
        flush();
        add(TextSteps.Step.GAP, index);
    }

    /** Where the next step begins, so that a place in the text can be found again. */
    int mark() {
        flush();
        return length;
    }

    /** Where the line that is being written begins. */
    TextSteps.Place lineStart() {
        flush();
        return lineStart;
    }

    /** Where the next step begins. */
    TextSteps.Place place() {
        flush();
        return new TextSteps.Place(length, position);
    }

    TextSteps toSteps() {
        flushStretch();
        return new TextSteps(Arrays.copyOf(steps, length));
    }

    private void flush() {
        flushStretch();
        if (separator != TextSteps.Step.TAKE) {
            boolean isLine = separator == TextSteps.Step.LINE;
            add(separator, 0);
            separator = TextSteps.Step.TAKE;
            lineStart = isLine ? new TextSteps.Place(length, position) : lineStart;
        }
    }

    private void flushStretch() {
        if (to > from) {
            if (from > position) {
                add(TextSteps.Step.SKIP, from - position);
            }
            add(TextSteps.Step.TAKE, to - from);
            position = to;
            from = to;
        }
    }

    /** A step is four bits and a number, written in groups of seven bits, the lowest first. */
    private void add(TextSteps.Step step, int number) {
        if (length + 6 > steps.length) {
            steps = Arrays.copyOf(steps, 2 * steps.length);
        }
        long rest = ((long) number << 4) | step.code();
        while (rest > 0x7F) {
            steps[length++] = (byte) ((rest & 0x7F) | 0x80);
            rest >>>= 7;
        }
        steps[length++] = (byte) rest;
    }
}
