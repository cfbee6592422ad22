package io.github.blogmaven.frontmatter;

import io.github.blogmaven.diagnostic.Diagnostic;
import io.github.blogmaven.diagnostic.Span;
import io.github.blogmaven.source.Source;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds lists that YAML reads as text, because of a blank too many or one too few. */
final class ListSlip {
    private static final Pattern ITEM = Pattern.compile("- +\\S.*");

    private ListSlip() {}

    /** The report of an item that another one, indented further, became part of. */
    static Optional<Diagnostic> inItem(Source source, Span item) {
        for (int number = item.line() + 1; number <= item.endLine(); number++) {
            YamlLines line = line(source, number);
            if (ITEM.matcher(line.text(0).strip()).matches()) {
                return Optional.of(YamlSlip.at(
                        line.span(0),
                        "this item is indented further than the one above, and became part of it",
                        "indent all items alike"));
            }
        }
        return Optional.empty();
    }

    /** The report of a text in a line of its own that begins as an item does, but for the blank. */
    static Optional<Diagnostic> inPlaceOfList(Source source, Span text) {
        YamlLines line = line(source, text.line());
        boolean isAlone = line.indent(0) == text.column() - 1;
        return isAlone && KeylessLine.isItem(line.text(0).strip())
                ? Optional.of(KeylessLine.report(line, 0))
                : Optional.empty();
    }

    private static YamlLines line(Source source, int number) {
        int start = source.lineStart(number - 1);
        int end = source.text().indexOf('\n', start);
        String text = source.text().substring(start, end < 0 ? source.text().length() : end);
        return new YamlLines(source, number - 1, text);
    }
}
