package io.github.blogmaven.markdown;

import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/**
 * A line of inline Markdown, such as a title, for display and as plain text. Links in it are read as their text.
 *
 * @param plain for {@code <title>}, feeds and addresses
 * @param html for display
 */
public record InlineMarkdown(String plain, String html) {
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of())
            .extensions(java.util.List.of(StrikethroughExtension.create()))
            .inlineParserFactory(context -> new BoundedInlines(new CjkEmphasis(context)))
            .build();

    /** Reads a line; one without markup costs nothing. */
    public static InlineMarkdown of(String line) {
        if (isPlain(line)) {
            StringBuilder html = new StringBuilder(line.length());
            HtmlWriter.escape(line, html);
            return new InlineMarkdown(line, html.toString());
        }
        Node root = PARSER.parse(line.replace('\n', ' ').strip());
        root.accept(new CharacterCleaner());
        return new InlineMarkdown(InlineText.plain(root), InlineText.html(root));
    }

    private static boolean isPlain(String line) {
        for (int i = 0; i < line.length(); i++) {
            if ("\n\\`*_~[]<&!".indexOf(line.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }
}
