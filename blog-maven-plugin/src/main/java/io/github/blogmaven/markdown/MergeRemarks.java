package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.markdown.Remark.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;

/**
 * Finds the conflicts that a merge left in a body, line by line: to Markdown they are headings, quotes and text.
 *
 * <p>A text about conflicts shows some in its code, and means them.
 */
final class MergeRemarks {
    private static final Pattern OPENING = Pattern.compile("<{7}(?: .*)?");
    private static final Pattern CLOSING = Pattern.compile(">{7} .+");
    private static final Pattern BARE_CLOSING = Pattern.compile(">{7}");
    private static final Pattern ON_CONFLICTS = Pattern.compile("(?iu)conflict|konflikt|conflit|충돌|コンフリクト|競合|衝突|冲突");

    private final LinkPlaces places;
    private final BitSet code;
    private final boolean isOnConflicts;
    private final List<Remark> remarks = new ArrayList<>();
    private Optional<Line> opening = Optional.empty();

    private MergeRemarks(String body, Node root, LinkPlaces places) {
        this.places = places;
        this.code = linesOfCode(root);
        this.isOnConflicts = ON_CONFLICTS.matcher(body).find();
    }

    /** A line of the body by its number from 0, and the offsets of its ends. */
    private record Line(int number, int start, int end) {}

    static List<Remark> of(String body, Node root, LinkPlaces places) {
        if (!body.contains("<<<<<<<") && !body.contains(">>>>>>> ")) {
            return List.of();
        }
        MergeRemarks all = new MergeRemarks(body, root, places);
        int start = 0;
        for (int number = 0; start <= body.length(); number++) {
            int feed = body.indexOf('\n', start);
            int end = feed < 0 ? body.length() : feed;
            all.read(body.substring(start, end), new Line(number, start, end));
            start = end + 1;
        }
        all.opening.ifPresent(line -> all.add(line, Optional.empty()));
        return all.remarks;
    }

    private static BitSet linesOfCode(Node root) {
        BitSet lines = new BitSet();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                block.getSourceSpans().forEach(span -> lines.set(span.getLineIndex()));
            }

            @Override
            public void visit(IndentedCodeBlock block) {
                block.getSourceSpans().forEach(span -> lines.set(span.getLineIndex()));
            }
        });
        return lines;
    }

    private void read(String text, Line line) {
        if (OPENING.matcher(text).matches()) {
            opening.ifPresent(earlier -> add(earlier, Optional.empty()));
            opening = Optional.of(line);
        } else if (CLOSING.matcher(text).matches()
                || (opening.isPresent() && BARE_CLOSING.matcher(text).matches())) {
            add(opening.orElse(line), opening.map(any -> places.inBody(line.start(), line.end())));
            opening = Optional.empty();
        }
    }

    private void add(Line line, Optional<Span> end) {
        if (!isOnConflicts || !code.get(line.number())) {
            remarks.add(new Remark(Kind.MERGE_MARKER, places.inBody(line.start(), line.end()), "", end));
        }
    }
}
