package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.TextSteps.Place;
import io.github.blogmaven.markdown.TextSteps.Step;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the sentences that links to posts stand in, for the posts they lead to.
 *
 * <p>A body keeps one for each destination: the first. The text of a paragraph is put together once, however many links
 * it has.
 */
final class Sentences {
    private final List<WrittenLink> links;
    private final TextRecorder recorder;
    private final List<Line> lines = new ArrayList<>();
    private final List<Integer> code = new ArrayList<>();
    private int nextCode;

    /**
     * @param links those of the body; each gets its sentence once all is written
     */
    Sentences(List<WrittenLink> links, TextRecorder recorder) {
        this.links = links;
        this.recorder = recorder;
    }

    /** A line of text with links in it that may lead to posts. */
    private record Line(Place start, List<Marks> links) {}

    /** A link by its number, and the steps of the text between which it is. */
    private record Marks(int link, int start, int end) {}

    /** The last link of the body begins here. */
    void startLink() {
        int link = links.size() - 1;
        if (mayBePost(pageOf(links.get(link)))) {
            Place start = recorder.lineStart();
            if (lines.isEmpty() || !lines.get(lines.size() - 1).start().equals(start)) {
                lines.add(new Line(start, new ArrayList<>()));
            }
            lines.get(lines.size() - 1).links().add(new Marks(link, recorder.mark(), -1));
        }
    }

    /** The link that began last ends here. */
    void endLink() {
        List<Marks> open =
                lines.isEmpty() ? List.of() : lines.get(lines.size() - 1).links();
        int last = open.size() - 1;
        if (last >= 0 && open.get(last).end() < 0) {
            open.set(last, new Marks(open.get(last).link(), open.get(last).start(), recorder.mark()));
        }
    }

    void startCode() {
        code.add(recorder.mark());
    }

    void endCode() {
        code.add(recorder.mark());
    }

    private static String pageOf(WrittenLink link) {
        String destination = link.destination();
        int hash = destination.indexOf('#');
        return hash < 0 ? destination : destination.substring(0, hash);
    }

    /** Whether a destination may be a post: a path, or a reference to one. */
    private static boolean mayBePost(String page) {
        int colon = page.indexOf(':');
        int slash = page.indexOf('/');
        boolean hasScheme = colon >= 0 && (slash < 0 || colon < slash);
        return hasScheme ? page.startsWith("post:") : !page.isEmpty() && !page.startsWith("//");
    }

    /** Gives the links their sentences. */
    void finish(PassageReader written) {
        Set<String> done = new HashSet<>();
        for (Line line : lines) {
            List<Marks> wanted = line.links().stream()
                    .filter(link -> !done.contains(pageOf(links.get(link.link()))))
                    .toList();
            if (!wanted.isEmpty()) {
                finish(new LineText(written, line.start(), wanted), wanted, done);
            }
        }
    }

    private void finish(LineText line, List<Marks> wanted, Set<String> done) {
        Passage whole = line.passage;
        String text = whole.text();
        SentenceEnds ends = new SentenceEnds(text, line.code);
        for (int i = 0; i < wanted.size(); i++) {
            int link = wanted.get(i).link();
            int end = line.offsets[2 * i + 1];
            int start = Math.min(behindBlanks(text, line.offsets[2 * i]), end);
            int from = behindBlanks(text, ends.before(start));
            int to = ends.behind(end);
            boolean isSentence = hasLetter(text, from, start) || hasLetter(text, end, to);
            if (isSentence && done.add(pageOf(links.get(link)))) {
                Sentence sentence = new Sentence(
                        whole.between(Math.min(from, start), start, 0, link - 1),
                        whole.between(start, end, link, link),
                        whole.between(end, to, link + 1, Integer.MAX_VALUE));
                links.set(link, links.get(link).in(sentence.shortened()));
            }
        }
    }

    private static int behindBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at;
    }

    /** A link by itself is no sentence; a later one to the same page may be. */
    private static boolean hasLetter(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** The text of a line, and where links and code are in it. */
    private final class LineText {
        private final Passage passage;
        private final int[] offsets;
        private final BitSet code = new BitSet();
        private int codeStart = -1;

        LineText(PassageReader written, Place start, List<Marks> wanted) {
            this.offsets = new int[2 * wanted.size()];
            int[] next = {0};
            this.passage = written.read(start, (step, kind, length) -> {
                passCode(step, length);
                while (next[0] < offsets.length && mark(wanted, next[0]) <= step) {
                    offsets[next[0]++] = length;
                }
                return kind != Step.LINE && kind != Step.HEADING;
            });
        }

        private int mark(List<Marks> wanted, int number) {
            Marks marks = wanted.get(number / 2);
            return number % 2 == 0 ? marks.start() : marks.end();
        }

        private void passCode(int step, int length) {
            while (nextCode < Sentences.this.code.size() && Sentences.this.code.get(nextCode) <= step) {
                if (nextCode % 2 == 0) {
                    codeStart = length;
                } else if (codeStart >= 0) {
                    code.set(codeStart, length);
                }
                nextCode++;
            }
        }
    }
}
