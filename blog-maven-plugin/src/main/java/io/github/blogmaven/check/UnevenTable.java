package io.github.blogmaven.check;

import io.github.blogmaven.markdown.Remark;
import io.github.blogmaven.model.Prose;
import java.util.Optional;
import java.util.stream.Stream;

/** A table that readers see as text, because its head and the line of dashes below it differ. */
final class UnevenTable implements TextRule {
    @Override
    public Stream<Finding> check(Prose prose) {
        return Remarked.as(Remark.Kind.UNEVEN_TABLE, prose).map(UnevenTable::finding);
    }

    private static Finding finding(Remark remark) {
        String[] numbers = remark.words().split(" ", -1);
        int columns = Integer.parseInt(numbers[1]);
        String cells = numbers[0].equals("1") ? "1 cell" : numbers[0] + " cells";
        String what = numbers[0].equals("0")
                ? "the table has no delimiter row below its header"
                : "the delimiter row has " + cells + ", but the header has " + columns;
        return new Finding(
                remark.span(),
                what + "; readers see bars instead of a table",
                Optional.of("write '|" + "---|".repeat(columns) + "' below the header"));
    }
}
