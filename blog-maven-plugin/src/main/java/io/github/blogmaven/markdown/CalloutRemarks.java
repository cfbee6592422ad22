package io.github.blogmaven.markdown;

import io.github.blogmaven.markdown.Remark.Kind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;

/** What is remarkable of a callout that is closed: a name that none has, or nothing inside. */
final class CalloutRemarks {
    /** In braces stands a class, and not the name of a callout. */
    private static final Pattern NAME = Pattern.compile("(?::{3,}|!!!|\\?\\?\\?\\+?)[ \\t]*([A-Za-z][\\w-]*)");

    private CalloutRemarks() {}

    static Optional<Remark> of(Callout callout, LinkPlaces places) {
        int start = places.start(callout);
        if (start < 0) {
            return Optional.empty();
        }
        String opening = places.written(callout).lines().findFirst().orElse("").stripTrailing();
        Matcher name = NAME.matcher(opening);
        boolean isNamed = name.lookingAt();
        if (!callout.isKnown() && isNamed) {
            return Optional.of(new Remark(
                    Kind.OTHER_CONTAINER, places.span(start + name.start(1), start + name.end(1)), name.group(1)));
        }
        return callout.isKnown() && isEmpty(callout, opening)
                ? Optional.of(new Remark(Kind.EMPTY_CALLOUT, places.span(start, start + opening.length()), opening))
                : Optional.empty();
    }

    /** Whether it has neither a title nor text, or its text stands below it without being indented. */
    private static boolean isEmpty(Callout callout, String opening) {
        Node first = callout.getFirstChild();
        boolean hasText = first != null && (!(first instanceof Callout.Title) || first.getNext() != null);
        if (hasText) {
            return false;
        }
        boolean isIndented = opening.startsWith("!") || opening.startsWith("?");
        return first == null || (isIndented && isFollowedAtOnce(callout));
    }

    private static boolean isFollowedAtOnce(Callout callout) {
        if (!(callout.getNext() instanceof Paragraph next)) {
            return false;
        }
        List<SourceSpan> above = callout.getSourceSpans();
        List<SourceSpan> below = next.getSourceSpans();
        return !above.isEmpty()
                && !below.isEmpty()
                && below.get(0).getLineIndex() == above.get(above.size() - 1).getLineIndex() + 1;
    }
}
