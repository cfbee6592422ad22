package io.github.blogmaven.markdown;

import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;

/**
 * Keeps a block of text that is all brackets, or all stars, from taking minutes.
 *
 * <p>The stock parser takes time in the square of the opening brackets, and of the runs of stars, tildes and
 * underscores, of one block: 100,000 nested images took it 78 seconds. A block with more of them than any author writes
 * stays as it is typed.
 */
final class BoundedInlines implements InlineParser {
    /** The most opening brackets, and the most delimiters, of one block. */
    static final int MAX_DELIMITERS = 10_000;

    private final InlineParser parser;

    BoundedInlines(InlineParser parser) {
        this.parser = parser;
    }

    @Override
    public void parse(SourceLines lines, Node block) {
        if (!hasTooMany(lines)) {
            parser.parse(lines, block);
            return;
        }
        Unparsed unparsed = new Unparsed();
        unparsed.setSourceSpans(lines.getSourceSpans());
        unparsed.appendChild(new Text(lines.getContent()));
        block.appendChild(unparsed);
    }

    private static boolean hasTooMany(SourceLines lines) {
        int length = 0;
        for (SourceLine line : lines.getLines()) {
            length += line.getContent().length();
        }
        // A text cannot have more delimiters than letters, which spares all that people write the counting.
        return length > MAX_DELIMITERS && delimiters(lines) > MAX_DELIMITERS;
    }

    private static int delimiters(SourceLines lines) {
        int count = 0;
        for (SourceLine line : lines.getLines()) {
            CharSequence text = line.getContent();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c == '[' || c == '*' || c == '_' || c == '~') {
                    count++;
                }
            }
        }
        return count;
    }

    /** Text that was left as it is typed. */
    static final class Unparsed extends CustomNode {}
}
