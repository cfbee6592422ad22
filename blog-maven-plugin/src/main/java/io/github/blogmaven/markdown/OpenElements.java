package io.github.blogmaven.markdown;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
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

    /** An element among the others of its block, in the order they were opened. */
    private static final class Entry {
        private final Element element;
        private @Nullable Entry below;
        private @Nullable Entry above;

        Entry(Element element, @Nullable Entry below) {
            this.element = element;
            this.below = below;
        }
    }

    /** What is open inside of one block of Markdown; every step takes the same time, however much is open. */
    private static final class Frame {
        private final boolean isParagraph;
        private final boolean isCell;
        private final Map<String, Deque<Entry>> byName = new HashMap<>();
        /** Names that nothing closes after the place where one was looked for. */
        private final Set<String> unclosed = new HashSet<>();

        private @Nullable Entry top;
        private int foreign;

        Frame(boolean isParagraph, boolean isCell) {
            this.isParagraph = isParagraph;
            this.isCell = isCell;
        }

        void add(Element element) {
            Entry entry = new Entry(element, top);
            if (top != null) {
                top.above = entry;
            }
            top = entry;
            byName.computeIfAbsent(key(element.name()), any -> new ArrayDeque<>())
                    .push(entry);
            foreign += Tags.isForeignContent(element.name()) ? 1 : 0;
        }

        /** The element of a name that was opened last. */
        @Nullable Entry find(String name) {
            Deque<Entry> entries = byName.get(key(name));
            return entries == null ? null : entries.peek();
        }

        /** Removes an element that is the last of its name. */
        void remove(Entry entry) {
            if (entry.above != null) {
                entry.above.below = entry.below;
            } else {
                top = entry.below;
            }
            if (entry.below != null) {
                entry.below.above = entry.above;
            }
            byName.getOrDefault(key(entry.element.name()), new ArrayDeque<>()).pop();
            foreign -= Tags.isForeignContent(entry.element.name()) ? 1 : 0;
        }

        /** Any heading closes any other. */
        private static String key(String name) {
            return Tags.isHeading(name) ? "h1" : name;
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
        closeDownTo(frames.pop(), null, closer);
    }

    void open(Element element) {
        frames.element().add(element);
    }

    /** Closes what has to be closed at the end of a piece. */
    void endPiece(Node node, Closer closer) {
        Frame frame = frames.element();
        Entry lowest = null;
        for (Entry entry = frame.top; entry != null && entry.element.node() == node; entry = entry.below) {
            lowest = entry.element.endsWithPiece() ? entry : lowest;
        }
        if (lowest != null) {
            closeDownTo(frame, lowest.below, closer);
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
        Entry entry = frame.find(name);
        if (entry == null) {
            return false;
        }
        if (!Tags.isFormatting(name)) {
            if (inside != null) {
                closeDownTo(inside, null, closer);
            }
            closeDownTo(frame, entry, closer);
        }
        frame.remove(entry);
        return true;
    }

    /** Closes what was opened after an element; all where it is null. */
    private static void closeDownTo(Frame frame, @Nullable Entry last, Closer closer) {
        for (Entry entry = frame.top; entry != null && entry != last; entry = frame.top) {
            frame.remove(entry);
            if (!Tags.isOptional(entry.element.name())) {
                closer.close(entry.element);
            }
        }
    }

    /** Whether an element is open, in any block. */
    boolean isOpen(String name) {
        return frames.stream().anyMatch(frame -> frame.find(name) != null);
    }

    boolean isInForeignContent() {
        for (Frame frame : frames) {
            if (frame.foreign > 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell of a table of Markdown would be taken for one of the author's. */
    boolean isInCell() {
        for (Frame frame : frames) {
            if (frame.find("table") != null) {
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
