package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A row with fewer cells than its table has columns. */
final class MissingCells implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.MISSING_CELLS, prose).map(MissingCells::finding);
    }

    /** A line without any bar is probably the text behind the table. */
    private static Finding finding(Remark remark) {
        String[] numbers = remark.words().split(" ", -1);
        String cells = numbers[0].equals("1") ? "1 cell" : numbers[0] + " cells";
        return new Finding(
                remark.span(),
                "a row with " + cells + " in a table with " + numbers[1] + " columns",
                Optional.of("write '|' for an empty cell; a blank line ends the table"));
    }
}
