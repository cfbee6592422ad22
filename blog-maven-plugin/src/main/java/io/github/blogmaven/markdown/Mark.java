package io.github.blogmaven.markdown;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** A block that is not shown but asks for something at its place. */
enum Mark {
    /** The table of contents. */
    CONTENTS,
    /** The end of the excerpt. */
    MORE,
    /** What the plugin makes of a generated page. */
    GENERATED;

    private static final Map<String, Mark> TEXTS = Map.of(
            "[toc]", CONTENTS,
            "[[toc]]", CONTENTS,
            "[[_toc_]]", CONTENTS,
            "{:toc}", CONTENTS,
            "{/* truncate */}", MORE,
            "{/* more */}", MORE);
    private static final Map<String, Mark> COMMENTS =
            Map.of("toc", CONTENTS, "more", MORE, "truncate", MORE, "excerpt", MORE, "generated", GENERATED);

    /** The mark a block is, if it is one. */
    static Optional<Mark> of(Node block) {
        if (block instanceof Paragraph) {
            return Optional.ofNullable(TEXTS.get(onlyText(block)));
        }
        if (block instanceof HtmlBlock html) {
            return ofComment(html.getLiteral().strip());
        }
        return block instanceof ListBlock && isKramdownContents(block) ? Optional.of(CONTENTS) : Optional.empty();
    }

    private static Optional<Mark> ofComment(String literal) {
        if (!literal.startsWith("<!--") || !literal.endsWith("-->") || literal.length() < 7) {
            return Optional.empty();
        }
        String content = literal.substring(4, literal.length() - 3).strip().toLowerCase(Locale.ROOT);
        return Optional.ofNullable(COMMENTS.get(content));
    }

    /** A list of one item whose last line is {@code {:toc}}: kramdown's way to ask for the table of contents. */
    private static boolean isKramdownContents(Node list) {
        Node item = list.getFirstChild();
        return item == list.getLastChild()
                && item.getFirstChild() instanceof Paragraph paragraph
                && paragraph.getLastChild() instanceof Text text
                && text.getLiteral().strip().equalsIgnoreCase("{:toc}");
    }

    /** The text of a paragraph in brackets or braces, in lower case; underscores in it are read as emphasis. */
    private static String onlyText(Node paragraph) {
        boolean maybe = paragraph.getFirstChild() instanceof Text first
                && (first.getLiteral().startsWith("[") || first.getLiteral().startsWith("{"));
        StringBuilder text = new StringBuilder();
        for (Node node = maybe ? paragraph.getFirstChild() : null; node != null; node = node.getNext()) {
            if (node instanceof Text plain) {
                text.append(plain.getLiteral());
            } else if (node instanceof Emphasis emphasis) {
                text.append(emphasis.getOpeningDelimiter())
                        .append(InlineText.plain(emphasis))
                        .append(emphasis.getClosingDelimiter());
            } else {
                return "";
            }
        }
        return text.toString().toLowerCase(Locale.ROOT);
    }
}
