package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.TextSteps.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/**
 * How a body begins, without markup: the paragraphs before the author's mark, else the first paragraph that is not just
 * pictures.
 */
final class Excerpt {
    /** The most letters an excerpt has; a longer one ends at a word and three dots. */
    private static final int MAX_LETTERS = 280;

    private final Node root;
    private final TextRecorder recorder;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private Place start = Place.START;
    private int marked = -1;

    Excerpt(Node root, TextRecorder recorder) {
        this.root = root;
        this.recorder = recorder;
    }

    /** A paragraph by the steps to its text. */
    private record Paragraph(Place start, int end, boolean isPicture) {}

    /** A paragraph begins. */
    void start(Node paragraph) {
        if (paragraph.getParent() == root && marked < 0) {
            recorder.line();
            start = recorder.place();
        }
    }

    /** The paragraph ends. */
    void end(Node paragraph) {
        if (paragraph.getParent() == root && marked < 0) {
            paragraphs.add(new Paragraph(start, recorder.mark(), isPicture(paragraph)));
        }
    }

    /** Here the author ends the excerpt. */
    void mark(Node block) {
        marked = block.getParent() == root && marked < 0 ? paragraphs.size() : marked;
    }

    private static boolean isPicture(Node parent) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean isPicture =
                    node instanceof Image || node instanceof SoftLineBreak || (node instanceof Link && isPicture(node));
            if (!isPicture) {
                return false;
            }
        }
        return parent.getFirstChild() != null;
    }

    Passage of(PassageReader written) {
        Passage all = Passage.EMPTY;
        if (marked >= 0) {
            for (Paragraph paragraph : paragraphs.subList(0, marked)) {
                all = all.text().length() > MAX_LETTERS ? all : all.and(text(written, paragraph));
            }
            return shortened(all);
        }
        Optional<Passage> prose = first(written, false);
        return shortened(prose.or(() -> first(written, true)).orElse(all));
    }

    private Optional<Passage> first(PassageReader written, boolean isPicture) {
        return paragraphs.stream()
                .filter(paragraph -> paragraph.isPicture() == isPicture)
                .map(paragraph -> text(written, paragraph))
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    private static Passage text(PassageReader written, Paragraph paragraph) {
        return written.read(paragraph.start(), (step, next, length) -> step < paragraph.end());
    }

    private static Passage shortened(Passage whole) {
        String text = whole.text().replace('\n', ' ');
        if (text.length() <= MAX_LETTERS) {
            return new Passage(text, whole.titles());
        }
        int space = text.lastIndexOf(' ', MAX_LETTERS);
        int end = space > MAX_LETTERS / 2 ? space : MAX_LETTERS;
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new Passage(text, whole.titles()).upTo(end).and("…");
    }
}
