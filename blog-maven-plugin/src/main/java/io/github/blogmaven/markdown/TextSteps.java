package io.github.blogmaven.markdown;

import java.util.List;

/**
 * Which stretches of the HTML of a document are its text, as steps through the HTML.
 *
 * <p>Text is copied from the HTML and never parsed out of it; so a document need not keep both.
 */
final class TextSteps {
    static final TextSteps NONE = new TextSteps(new byte[0]);

    private static final Step[] STEPS = Step.byCode();

    private final byte[] steps;

    TextSteps(byte[] steps) {
        this.steps = steps;
    }

    /** What a step does; all but two have a number. */
    enum Step {
        /** Passes over so many characters of the HTML. */
        SKIP(0),
        /** Takes so many characters of the HTML. */
        TAKE(1),
        /** Adds a character by its number. */
        PUT(2),
        SPACE(3),
        LINE(4),
        /** Parts two digits of which the second is a power. */
        RAISE(5),
        /** Begins a line that is a heading. Its id comes first, up to the end of the id. */
        HEADING(6),
        END_ID(7),
        /** Adds what a gap stands for, by the number of the gap. */
        GAP(8);

        /** The four bits that it is written as. */
        private final int code;

        Step(int code) {
            this.code = code;
        }

        int code() {
            return code;
        }

        private static Step[] byCode() {
            Step[] steps = new Step[values().length];
            for (Step step : values()) {
                steps[step.code] = step;
            }
            return steps;
        }
    }

    /**
     * Between two steps.
     *
     * @param step the offset of the step behind it
     * @param position the offset in the HTML that the steps have come to
     */
    record Place(int step, int position) {
        static final Place START = new Place(0, 0);
    }

    /** Told of the text, step by step. */
    interface Reader {
        /** Characters of a piece of the HTML between two offsets are text. */
        void take(String piece, int start, int end);

        void put(char c);

        void separate(Step separator);

        void startHeading();

        void endId();

        void gap(int index);

        /** Comes before each step; whether to go on. */
        boolean isAt(int step, Step next);
    }

    /**
     * Reads the text from a place on.
     *
     * @param pieces the HTML between its gaps
     * @param firstPiece the piece that the place is in, or one before it
     * @param firstStart the offset at which that piece begins
     */
    void read(List<String> pieces, int firstPiece, int firstStart, Place from, Reader reader) {
        int piece = firstPiece;
        int start = firstStart;
        int position = from.position();
        int at = from.step();
        while (at < steps.length) {
            int first = at;
            long code = 0;
            int shift = 0;
            byte one;
            do {
                one = steps[at++];
                code |= (long) (one & 0x7F) << shift;
                shift += 7;
            } while (one < 0);
            Step step = STEPS[(int) code & 15];
            int number = (int) (code >> 4);
            if (!reader.isAt(first, step)) {
                return;
            }
            switch (step) {
                case SKIP -> position += number;
                case TAKE -> {
                    while (position >= start + pieces.get(piece).length()) {
                        start += pieces.get(piece++).length();
                    }
                    reader.take(pieces.get(piece), position - start, position - start + number);
                    position += number;
                }
                case PUT -> reader.put((char) number);
                case SPACE, LINE, RAISE -> reader.separate(step);
                case HEADING -> reader.startHeading();
                case END_ID -> reader.endId();
                case GAP -> reader.gap(number);
            }
        }
        reader.isAt(steps.length, Step.LINE);
    }
}
