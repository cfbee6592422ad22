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
                ? "no line of dashes below the head of this table"
                : "the line of dashes has " + cells + ", and the head above it " + columns;
        return new Finding(
                remark.span(),
                what + "; readers see bars and no table",
                Optional.of("write '|" + "---|".repeat(columns) + "' below the head"));
    }
}
