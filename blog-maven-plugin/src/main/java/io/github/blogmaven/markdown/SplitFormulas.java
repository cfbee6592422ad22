package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Mistake;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.jspecify.annotations.Nullable;

/** Finds formulas that a blank line ends before their second dollars come. */
final class SplitFormulas extends AbstractVisitor {
    private static final String DOLLARS = "$$";

    /** How many blocks behind the first dollars the second ones are looked for. */
    private static final int NEAR = 9;

    private final LinkPlaces places;
    private final List<Diagnostic> diagnostics;
    private final Set<Node> ends = new HashSet<>();

    SplitFormulas(LinkPlaces places, List<Diagnostic> diagnostics) {
        this.places = places;
        this.diagnostics = diagnostics;
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof DollarBlock.Display display && isHalf(display) && !ends.contains(display)) {
            Node end = end(display);
            if (end != null) {
                ends.add(end);
                int start = places.start(display);
                diagnostics.add(Mistake.BAD_FORMULA.at(
                        places.span(start, start + DOLLARS.length()),
                        "a blank line ends this formula; readers see its TeX",
                        "remove the blank line"));
            }
        }
        visitChildren(block);
    }

    private boolean isHalf(DollarBlock.Display display) {
        return display.lines().isEmpty() && places.start(display) >= 0 && hasHalf(display);
    }

    /** Whether an odd number of double dollars stands in a block. */
    private boolean hasHalf(Node block) {
        String written = places.written(block);
        boolean isOdd = false;
        for (int at = written.indexOf(DOLLARS); at >= 0; at = written.indexOf(DOLLARS, at + DOLLARS.length())) {
            isOdd = !isOdd;
        }
        return isOdd;
    }

    /** The block with the second dollars. */
    private @Nullable Node end(Node first) {
        Node block = first.getNext();
        for (int i = 0; i < NEAR && block != null; i++) {
            if (block instanceof Heading || block instanceof FencedCodeBlock) {
                return null;
            }
            if (hasHalf(block)) {
                return block;
            }
            block = block.getNext();
        }
        return null;
    }
}
