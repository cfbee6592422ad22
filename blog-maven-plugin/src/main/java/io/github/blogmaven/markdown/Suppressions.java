package io.github.blogmaven.markdown;

import io.github.blogmaven.diagnostic.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/** Takes the comments that silence rules out of a body; readers never see them. */
final class Suppressions {
    private static final Pattern COMMENT = Pattern.compile(
            "\\s*<!--\\s*blog:ignore(-file)?\\s+([\\w-]+(?:\\s*,\\s*[\\w-]+)*)\\s*(?::\\s*(.*?))?\\s*-->\\s*",
            Pattern.DOTALL);

    private Suppressions() {}

    static List<Suppression> takeOut(Node root, LinkPlaces places) {
        List<HtmlBlock> comments = new ArrayList<>();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                if (block.getLiteral().contains("blog:ignore")) {
                    comments.add(block);
                }
            }
        });
        List<Suppression> suppressions = new ArrayList<>();
        for (HtmlBlock block : comments) {
            Matcher comment = COMMENT.matcher(block.getLiteral());
            if (comment.matches()) {
                suppressions.add(suppression(comment, block, places));
            }
        }
        comments.forEach(Node::unlink);
        return suppressions;
    }

    private static Suppression suppression(Matcher comment, HtmlBlock block, LinkPlaces places) {
        List<String> rules = Arrays.stream(comment.group(2).split(",", -1))
                .map(String::strip)
                .toList();
        Optional<String> reason = Optional.ofNullable(comment.group(3)).filter(text -> !text.isEmpty());
        Span place = places.spanOf(block);
        Optional<Span> covered = Optional.empty();
        if (comment.group(1) == null) {
            covered = Optional.of(block.getNext() == null ? place : places.spanOf(block.getNext()));
        }
        return new Suppression(rules, reason, place, covered);
    }
}
