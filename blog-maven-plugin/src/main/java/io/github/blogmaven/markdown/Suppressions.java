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
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/**
 * Takes the comments that silence rules out of a body; readers never see them.
 *
 * <p>One that is not written as it must be stays where it is and silences nothing. It is noted without rules, so that its
 * author is told.
 */
final class Suppressions {
    private static final Pattern BEGINNING = Pattern.compile("\\s*<!--\\s*blog:ignore");
    private static final Pattern COMMENT =
            Pattern.compile("blog:ignore(-file)?\\s+([\\w-]+(?:\\s*,\\s*[\\w-]+)*)\\s*(?::(.*))?", Pattern.DOTALL);

    private final LinkPlaces places;
    private final List<Node> taken = new ArrayList<>();
    private final List<Suppression> suppressions = new ArrayList<>();

    private Suppressions(LinkPlaces places) {
        this.places = places;
    }

    static List<Suppression> takeOut(Node root, LinkPlaces places) {
        Suppressions all = new Suppressions(places);
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(HtmlBlock block) {
                all.take(block, block.getLiteral());
            }

            @Override
            public void visit(HtmlInline inline) {
                if (BEGINNING.matcher(inline.getLiteral()).lookingAt()) {
                    all.addUnread(inline);
                }
            }
        });
        all.taken.forEach(Node::unlink);
        return all.suppressions;
    }

    private void take(Node block, String literal) {
        if (!BEGINNING.matcher(literal).lookingAt()) {
            return;
        }
        Matcher comment = COMMENT.matcher(inner(literal));
        if (!comment.matches()) {
            addUnread(block);
            return;
        }
        List<String> rules = Arrays.stream(comment.group(2).split(",", -1))
                .map(String::strip)
                .toList();
        Optional<String> reason =
                Optional.ofNullable(comment.group(3)).map(String::strip).filter(text -> !text.isEmpty());
        Optional<Span> covered = comment.group(1) == null ? Optional.of(places.spanOf(next(block))) : Optional.empty();
        suppressions.add(new Suppression(rules, reason, places.spanOf(block), covered));
        taken.add(block);
    }

    private void addUnread(Node node) {
        suppressions.add(new Suppression(List.of(), Optional.empty(), places.spanOf(node), Optional.empty()));
    }

    /** What stands in a comment; nothing when something else stands beside it. */
    private static String inner(String literal) {
        String comment = literal.strip();
        boolean isAlone = comment.indexOf("-->") == comment.length() - 3;
        return isAlone ? comment.substring(4, comment.length() - 3).strip() : "";
    }

    /** The block that a reader sees next, be it in the list, the quote or behind it; the comment itself at the end. */
    private static Node next(Node comment) {
        Node above = comment;
        while (above != null) {
            Node next = above.getNext();
            while (isComment(next)) {
                next = next.getNext();
            }
            if (next != null) {
                return next;
            }
            above = above.getParent();
        }
        return comment;
    }

    private static boolean isComment(@org.jspecify.annotations.Nullable Node node) {
        return node instanceof HtmlBlock block
                && BEGINNING.matcher(block.getLiteral()).lookingAt();
    }
}
