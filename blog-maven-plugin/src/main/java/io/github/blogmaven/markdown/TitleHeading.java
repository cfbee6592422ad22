package io.github.blogmaven.markdown;

import java.util.Locale;
import java.util.Optional;
import org.commonmark.node.Node;

/** Finds the heading that is the title of a file, so that it is not printed twice. */
final class TitleHeading {
    private TitleHeading() {}

    /**
     * Takes the title's heading out of a body: the one that repeats the title of the header at the beginning, or,
     * without a title there, the first heading of level 1 or one the body begins with.
     */
    static Optional<Heading> takeOut(Body body, Optional<String> title) {
        for (Node node = body.root().getFirstChild(); node != null; node = node.getNext()) {
            if (!(node instanceof org.commonmark.node.Heading heading)) {
                continue;
            }
            boolean isFirst = heading.getPrevious() == null;
            boolean isTitle = title.isPresent() ? repeats(heading, title.get()) : isFirst || heading.getLevel() == 1;
            if (isTitle) {
                return Optional.of(takeOut(body, heading));
            }
            if (title.isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Heading takeOut(Body body, org.commonmark.node.Heading heading) {
        Attributes attributes = body.attributesOf(heading);
        String text = InlineText.plain(heading);
        String id = attributes.id() == null
                ? body.slugs().idFor(InlineText.named(heading))
                : body.slugs().given(attributes.id());
        Heading title = new Heading(
                heading.getLevel(),
                id,
                text,
                InlineText.html(heading),
                body.places().spanOf(heading));
        heading.unlink();
        return title;
    }

    private static boolean repeats(org.commonmark.node.Heading heading, String title) {
        return letters(InlineText.plain(heading))
                .equals(letters(InlineMarkdown.of(title).plain()));
    }

    /** Letters and digits in lower case: punctuation and markup make no other title. */
    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** By how many levels the headings that are left must be lowered for the title to be the only one of level 1. */
    static int demotion(Node root) {
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof org.commonmark.node.Heading heading && heading.getLevel() == 1) {
                return 1;
            }
        }
        return 0;
    }
}
