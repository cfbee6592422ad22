package io.github.blogmaven.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/**
 * The elements of raw HTML that are open, block by block: what an author opens inside of a block is closed inside of it, as
 * the block would else not end where Markdown ends it.
 */
final class OpenElements {
    private final Deque<Frame> frames = new ArrayDeque<>();

    /**
     * An element that is open.
     *
     * @param piece the raw HTML its tag is in
     * @param start the offset of the tag there
     * @param endsWithPiece whether it has to be closed where the piece ends
     */
    record Element(String name, Node node, String piece, int start, boolean endsWithPiece) {}

    /** What is open inside of one block of Markdown. */
    private static final class Frame {
        private final boolean isParagraph;
        private final boolean isCell;
        private final List<Element> elements = new ArrayList<>();
        /** Names that nothing closes behind the place where one was looked for. */
        private final Set<String> unclosed = new HashSet<>();

        Frame(boolean isParagraph, boolean isCell) {
            this.isParagraph = isParagraph;
            this.isCell = isCell;
        }

        int indexOf(String name) {
            for (int i = elements.size() - 1; i >= 0; i--) {
                String open = elements.get(i).name();
                if (open.equals(name) || (Tags.isHeading(open) && Tags.isHeading(name))) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** Told of each element that has to be closed. */
    interface Closer {
        void close(Element element);
    }

    /**
     * Begins a block.
     *
     * @param isParagraph whether browsers end it at any tag of a block, so that a tag in it may close what is around it
     */
    void enter(boolean isParagraph, boolean isCell) {
        frames.push(new Frame(isParagraph, isCell));
    }

    /** Ends the block begun last, and all that is open in it. */
    void leave(Closer closer) {
        closeDownTo(frames.pop(), 0, closer);
    }

    void open(Element element) {
        frames.element().elements.add(element);
    }

    /** Closes what has to be closed at the end of a piece. */
    void endPiece(Node node, Closer closer) {
        Frame frame = frames.element();
        for (int i = 0; i < frame.elements.size(); i++) {
            if (frame.elements.get(i).endsWithPiece() && frame.elements.get(i).node() == node) {
                closeDownTo(frame, i, closer);
            }
        }
    }

    /** Closes an element that was opened in the same block; false where there is none. */
    boolean close(String name, Closer closer) {
        Frame own = frames.element();
        Frame around = own.isParagraph && frames.size() > 1 ? frameAroundParagraph() : null;
        return close(own, name, null, closer) || (around != null && close(around, name, own, closer));
    }

    private Frame frameAroundParagraph() {
        var all = frames.iterator();
        all.next();
        return all.next();
    }

    private static boolean close(Frame frame, String name, @Nullable Frame inside, Closer closer) {
        int index = frame.indexOf(name);
        if (index < 0) {
            return false;
        }
        if (Tags.isFormatting(name)) {
            frame.elements.remove(index);
            return true;
        }
        if (inside != null) {
            closeDownTo(inside, 0, closer);
        }
        closeDownTo(frame, index + 1, closer);
        frame.elements.remove(index);
        return true;
    }

    private static void closeDownTo(Frame frame, int size, Closer closer) {
        for (int i = frame.elements.size() - 1; i >= size; i--) {
            Element element = frame.elements.remove(i);
            if (!Tags.isOptional(element.name())) {
                closer.close(element);
            }
        }
    }

    /** Whether an element is open, in any block. */
    boolean isOpen(String name) {
        return frames.stream().anyMatch(frame -> frame.indexOf(name) >= 0);
    }

    boolean isInForeignContent() {
        return frames.stream()
                .flatMap(frame -> frame.elements.stream())
                .anyMatch(element -> Tags.isForeignContent(element.name()));
    }

    /** Whether a cell of a table of Markdown would be taken for one of the author's. */
    boolean isInCell() {
        for (Frame frame : frames) {
            if (frame.indexOf("table") >= 0) {
                return false;
            }
            if (frame.isCell) {
                return true;
            }
        }
        return false;
    }

    /** Takes down that nothing closes elements of a name in what is left of the block. */
    void lacksEnd(String name) {
        frames.element().unclosed.add(name);
    }

    boolean isKnownToLackEnd(String name) {
        return frames.element().unclosed.contains(name);
    }
}
