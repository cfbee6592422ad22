package io.github.blogmaven.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

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
    /** The end of a line within a paragraph: a blank, but for scripts that have none. */
    private static final char SOFT_BREAK = '\r';
    /** Behind a number, before a power of it. */
    private static final char RAISED = '^';

    private char[] text;
    private int length;
    private char[] in = new char[1 << 10];
    private int at;
    private int end;
    /** What parts the next character from the last one: nothing, a blank, the end of a line, or what the constants say. */
    private char gap;

    private boolean isCode;

    private int[] headings = new int[16];
    private int headingCount;

    public PlainText() {
        this(1 << 15);
    }

    PlainText(int size) {
        text = new char[size];
    }

    /** Forgets what was read. */
    public void clear() {
        length = 0;
        gap = 0;
        headingCount = 0;
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
        isCode = true;
        add(line);
        isCode = false;
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
        Gaps known = number -> {
            if (gaps.get(number) instanceof Gap.Code code) {
                addLine(document.codeBlocks().get(code.index()).code());
            } else if (gaps.get(number) instanceof Gap.Title title) {
                add(titles.apply(title));
            } else if (gaps.get(number) instanceof Gap.OfFormula formula) {
                add(document.formulas().get(formula.index()).tex());
            }
        };
        StepReader reader = new StepReader(known, (step, next, length) -> true);
        document.html().steps().read(pieces, 0, 0, TextSteps.Place.START, reader);
        gap = '\n';
    }

    /** Adds a text without markup where the last one ended. */
    void add(String plain) {
        take(plain, 0, plain.length());
    }

    /** Says that what follows stands above the line: a power of a number is not another digit of it. */
    void raise() {
        gap = gap == 0 ? RAISED : gap;
    }

    /** Adds what parts words, if there is any, so that what is added next begins here. */
    void startWord() {
        part('a');
    }

    /** What is there. */
    String read() {
        return new String(text, 0, length);
    }

    private void take(String piece, int start, int stop) {
        end = stop - start;
        at = 0;
        if (in.length < end) {
            in = new char[Math.max(end, 2 * in.length)];
        }
        piece.getChars(start, stop, in, 0);
        reserve(end + 4);
        while (at < end) {
            addBlankOrWords();
        }
    }

    private void reserve(int more) {
        if (text.length < length + more) {
            text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
        }
    }

    private void addBlankOrWords() {
        char c = in[at];
        if (isBlank(c)) {
            if (gap == 0 || gap == SOFT_BREAK || gap == RAISED) {
                gap = c == '\n' && !isCode && gap != ' ' ? SOFT_BREAK : ' ';
            }
            at++;
        } else {
            addWords();
        }
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == NO_BREAK_SPACE;
    }

    /** Adds the words up to the next wide gap, and at least one character. */
    private void addWords() {
        part(in[at]);
        // Held in variables: these are the innermost steps of all of search.
        char[] from = in;
        char[] to = text;
        int stop = end;
        int i = at;
        int n = length;
        do {
            to[n++] = from[i++];
        } while (i < stop && (!isBlank(from[i]) || (from[i] == ' ' && i + 1 < stop && !isBlank(from[i + 1]))));
        length = n;
        at = i;
    }

    /** Ends the word or line before, if there is one. */
    private void part(char next) {
        char last = length == 0 ? MARK : text[length - 1];
        if (gap == RAISED) {
            gap = isDigit(last) && isDigit(next) ? RAISED : 0;
        } else if (gap == SOFT_BREAK) {
            gap = isUnspaced(last) && isUnspaced(next) ? 0 : ' ';
        }
        if (gap != 0 && length > 0 && (gap == '\n' || last != MARK)) {
            reserve(1);
            text[length++] = gap;
        }
        gap = 0;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a letter is of Japanese or Chinese, which have no blank between words. */
    private static boolean isUnspaced(char c) {
        boolean isHangul = c >= 0xAC00 && c <= 0xD7A3;
        return c >= 0x3000 && !isHangul && !Character.isSurrogate(c) && CjkEmphasis.isCjk(c);
    }

    /** Told of a gap in the HTML that stands for text. */
    interface Gaps {
        void fill(int number);
    }

    /** Told of each step before it is made. */
    interface Listener {
        /**
         * Comes before a step.
         *
         * @param length how much text there is so far
         * @return whether to go on
         */
        boolean isAt(int step, TextSteps.Step next, int length);
    }

    /** Reads the steps to the text of a document into the buffer. */
    final class StepReader implements TextSteps.Reader {
        private final Gaps gaps;
        private final Listener listener;

        StepReader(Gaps gaps, Listener listener) {
            this.gaps = gaps;
            this.listener = listener;
        }

        @Override
        public boolean isAt(int step, TextSteps.Step next) {
            return listener.isAt(step, next, length);
        }

        @Override
        public void take(String piece, int start, int stop) {
            PlainText.this.take(piece, start, stop);
        }

        @Override
        public void put(char c) {
            if (isBlank(c)) {
                gap = gap == 0 ? ' ' : gap;
            } else {
                part(c);
                reserve(1);
                text[length++] = c;
            }
        }

        @Override
        public void separate(TextSteps.Step separator) {
            switch (separator) {
                case LINE -> gap = '\n';
                case RAISE -> raise();
                default -> gap = gap == '\n' ? gap : ' ';
            }
        }

        @Override
        public void startHeading() {
            gap = '\n';
            startWord();
            if (headingCount == headings.length) {
                headings = Arrays.copyOf(headings, 2 * headingCount);
            }
            headings[headingCount++] = length;
            reserve(1);
            text[length++] = MARK;
        }

        @Override
        public void endId() {
            gap = 0;
            reserve(1);
            text[length++] = MARK;
        }

        @Override
        public void gap(int index) {
            gaps.fill(index);
        }
    }
}
